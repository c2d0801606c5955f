// Generated from systems-air.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let systemsAir = ##"""
# Weapon systems: aircraft, helicopters and UAVs.
#
# One row a system; tab-separated columns:
#   designation  the name as the trade writes it; a mark ~ before it means that the name is weak (see below)
#   family       designation of the family's row, without a mark; the row's own designation where it is the family itself
#   category     one of SIPRI's categories in the singular, or small arms, or ammunition
#   noun         the plain English noun of one of it
#   origin       states of the makers, ISO 3166-1 alpha-3, comma-separated, main exporter first; RUS stands for Soviet designs too
#   makers       main companies, separated by |; may be empty
#   aliases      other names as texts print them, separated by |
#   source       where the facts can be checked
#
# Weak: a name that is also an ordinary word, a person's or place's name, a common abbreviation or a code too short to stand
# alone ("Hawk", "M2"). It names the system only with a cue beside it: an equipment noun, a quantity, a maker. All other names
# are strong. Names are compared without case, spaces, hyphens and slashes; no name stands under two rows of any systems file.
#
# Written by hand for armsdb from general knowledge, to be checked at the source named in each row (wikipedia: the article of
# the system; designation-systems.net: the lists of American designations; SIPRI: the Arms Transfers Database; maker: the
# maker's pages; DSCA: arms sales notices). Sorted by designation (bytes, mark left out).
~A-1	A-1	aircraft	attack aircraft	USA	Douglas	A-1 Skyraider|Skyraider	wikipedia
A-10	A-10	aircraft	attack aircraft	USA	Fairchild Republic	A-10 Thunderbolt II|A-10 Warthog|A-10C|Thunderbolt II	wikipedia
A-109	A-109	aircraft	helicopter	ITA	Leonardo|AgustaWestland	AW109|AW109M|A109 Power|AW109 GrandNew|A109E Power|Agusta A109|A-109LUH|AW109LUH|AW109 Trekker|AW109SP|AW109E|A-109BA|A-109M|A-109HO	wikipedia
A-129	A-129	aircraft	helicopter	ITA	Leonardo|AgustaWestland	A129 Mangusta|AW129|AW129 Mangusta	wikipedia
A-37	A-37	aircraft	attack aircraft	USA	Cessna	A-37 Dragonfly|A-37B|OA-37B	wikipedia
~A-4	A-4	aircraft	fighter	USA	McDonnell Douglas	Skyhawk|A-4 Skyhawk|A-4M|A-4AR Fightinghawk|TA-4J|A-4KU	wikipedia
A-50	A-50	aircraft	airborne early warning aircraft	RUS	Beriev	A-50U|Beriev A-50	wikipedia
A-50EI	A-50	aircraft	airborne early warning aircraft	RUS,ISR	Beriev|IAI	A-50EI Phalcon|A-50I	wikipedia
~A-7	A-7	aircraft	fighter	USA	LTV|Vought	A-7 Corsair|A-7 Corsair II|Corsair II|A-7E|A-7P|TA-7C	wikipedia
A310 MRTT	A310 MRTT	aircraft	tanker aircraft	DEU,FRA	Airbus	CC-150 Polaris	wikipedia
~A319	A319	aircraft	transport aircraft	FRA,DEU	Airbus	Airbus A319|A319CJ|Airbus ACJ319|A319 MPA	wikipedia
~A320	A320	aircraft	transport aircraft	FRA,DEU	Airbus	Airbus A320|ACJ320	wikipedia
~A321	A321	aircraft	transport aircraft	FRA,DEU	Airbus	Airbus A321|A321 MPA|A321XLR	wikipedia
A330 MRTT	A330 MRTT	aircraft	tanker aircraft	FRA,ESP,DEU,GBR	Airbus	Airbus A330 MRTT|Multi Role Tanker Transport|KC-30A|KC-30|A330 Multi Role Tanker Transport|KC-30 Cygnus|Voyager tanker|CC-330 Husky|A330 tanker	wikipedia
~A340	A340	aircraft	transport aircraft	FRA,DEU	Airbus	Airbus A340	wikipedia
~A350	A350	aircraft	transport aircraft	FRA,DEU	Airbus	Airbus A350|Airbus ACJ350	wikipedia
A400M	A400M	aircraft	transport aircraft	DEU,ESP,FRA,GBR	Airbus	Airbus A400M|A400M Atlas|A400M airlifter	wikipedia
AC-130	C-130	aircraft	gunship	USA	Lockheed Martin|Boeing	AC-130J|AC-130U|AC-130J Ghostrider	wikipedia
AC-208	AC-208	aircraft	light attack aircraft	USA	Cessna|Northrop Grumman|Orbital ATK	AC-208 Combat Caravan|AC-208 Eliminator|AC-208B|Combat Caravan	wikipedia
AC-311	AC-311	aircraft	helicopter	CHN	Changhe	AC311A	wikipedia
AC-352	AC-352	aircraft	helicopter	CHN	Harbin	Z-15	wikipedia
AC313	AC313	aircraft	helicopter	CHN	Changhe|AVIC	AC313A|AVIC AC313	wikipedia
AC332	AC332	aircraft	helicopter	CHN	AVIC		wikipedia
ADS-95 Ranger	ADS-95 Ranger	aircraft	UAV	ISR,CHE	IAI|Oerlikon	Ranger ADS-95	wikipedia
AG600	AG600	aircraft	amphibious aircraft	CHN	AVIC	AG600 Kunlong	wikipedia
AH-1	AH-1	aircraft	helicopter	USA	Bell	AH-1 Cobra|AH-1 HueyCobra|AH-1G|Cobra helicopter|~Cobra|Cobra attack helicopter|AH-1P	wikipedia
AH-1F	AH-1	aircraft	helicopter	USA	Bell	AH-1F Cobra|AH-1S|AH-1S Cobra	wikipedia
AH-1J	AH-1	aircraft	helicopter	USA	Bell	AH-1J SeaCobra	wikipedia
AH-1W	AH-1	aircraft	helicopter	USA	Bell	AH-1W Super Cobra|Super Cobra	wikipedia
AH-1Z	AH-1	aircraft	helicopter	USA	Bell	AH-1Z Viper|AH-1Z Cobra|AH-1Z Attack Helicopter	wikipedia
AH-6	AH-6	aircraft	helicopter	USA	Boeing|MD Helicopters	AH-6i|AH-6 Little Bird|AH-6i Light Attack Reconnaissance Helicopter|Little Bird helicopter|~Little Bird|AH-6M|AH-6S	wikipedia
AH-64	AH-64	aircraft	helicopter	USA	Boeing|McDonnell Douglas|Hughes	AH-64 Apache|~Apache|Apache helicopter|Apache attack helicopter|Boeing Apache|WAH-64	wikipedia
AH-64A	AH-64	aircraft	helicopter	USA	McDonnell Douglas	AH-64A Apache	wikipedia
AH-64D	AH-64	aircraft	helicopter	USA	Boeing	AH-64D Apache|Apache Longbow|Longbow Apache|AH-64D Longbow|AH-64D Apache Longbow|AH-64D Block III|AH-64D Block II|AH-64D Block III Apache|AH-64DHA|AH-64DJP|AH-64D Longbow Apache	wikipedia
AH-64E	AH-64	aircraft	helicopter	USA	Boeing	AH-64E Apache|Apache Guardian|AH-64E Guardian|AH-64E Apache Guardian|AH-64E Apache Attack Helicopter	wikipedia
AMCA	AMCA	aircraft	fighter	IND	ADA|HAL	Advanced Medium Combat Aircraft	wikipedia
~AMX	AMX	aircraft	attack aircraft	BRA,ITA	Embraer|Aermacchi|Alenia	AMX International|A-1M|AMX-T|AMX Ghibli|AMX A-1	wikipedia
AR3	AR3	aircraft	UAV	PRT	Tekever	Tekever AR3	wikipedia
AR5	AR5	aircraft	UAV	PRT	Tekever	Tekever AR5|AR5 Evolution	wikipedia
AS-202 Bravo	AS-202 Bravo	aircraft	trainer aircraft	CHE	FFA	FFA Bravo	wikipedia
AS332	Super Puma	aircraft	helicopter	FRA	Airbus Helicopters|Eurocopter	AS-332 Super Puma|AS332L1|AS-332M1|AS-332M|AS332 C1e	wikipedia
AS350	AS350	aircraft	helicopter	FRA	Airbus Helicopters|Eurocopter|Helibras	AS-350 Ecureuil|H125|AS350 B3|H125M|AS350 Squirrel|AS-350 Fennec|~Ecureuil|H125 Ecureuil|HB-350 Esquilo|AS-350B|AS350B2	wikipedia
AS355	AS350	aircraft	helicopter	FRA	Airbus Helicopters|Eurocopter	AS-355F	wikipedia
AS365	AS365	aircraft	helicopter	FRA	Airbus Helicopters|Eurocopter	AS365 Dauphin|AS365 N3|SA-365 Dauphin|SA-365|Dauphin helicopter|Dauphin N3|SA-365F|~Dauphin	wikipedia
AS532	Super Puma	aircraft	helicopter	FRA	Airbus Helicopters|Eurocopter	AS-532 Cougar|AS-532AL|AS532UL|AS-532UL Cougar|AS532U2|Cougar helicopter|AS-532UC|AS-532MC|H215M	wikipedia
AS550	AS350	aircraft	helicopter	FRA	Airbus Helicopters|Eurocopter	AS550 Fennec|AS550C3|Fennec helicopter	wikipedia
AS555	AS350	aircraft	helicopter	FRA	Airbus Helicopters|Eurocopter	AS555 Fennec|AS-555SN	wikipedia
AS565	AS365	aircraft	helicopter	FRA	Airbus Helicopters|Eurocopter	AS565 Panther|AS565 MBe|AS565MB|AS-565SA|Panther helicopter|AS565 MBe Panther|AS-565SB|Atalef AS565	wikipedia
ASN-209	ASN-209	aircraft	UAV	CHN	Xian ASN	Silver Eagle UAV|ASN-209 UAV	wikipedia
ASN-301	ASN-301	missile	loitering munition	CHN	NORINCO		wikipedia
~AT-3	AT-3	aircraft	trainer aircraft	TWN	AIDC	AT-3 Tzu Chung|AIDC AT-3	wikipedia
~AT-6	T-6	aircraft	light attack aircraft	USA	Beechcraft|Textron Aviation	AT-6 Wolverine|AT-6E|AT-6TH|AT-6B|AT-6C|Wolverine aircraft|AT-6TH Wolverine	wikipedia
AT-802	AT-802	aircraft	light attack aircraft	USA	Air Tractor	AT-802U|Air Tractor AT-802|AT-802i|AT-802F|AT-802L|AT-802L Longsword	wikipedia
ATR-42	ATR-42	aircraft	transport aircraft	FRA,ITA	ATR|Leonardo	ATR-42MP|ATR-42 MP Surveyor|ATR-42-500	wikipedia
ATR-72	ATR-72	aircraft	transport aircraft	FRA,ITA	ATR|Leonardo	P-72A|ATR 72MP|ATR-72-500|ATR 72-600|ATR-72 ASW|ATR-72-600 TMPA|ATR-72TMPA	wikipedia
AV-8B	AV-8B	aircraft	fighter	USA,GBR	McDonnell Douglas|Boeing|BAE Systems	AV-8B Harrier II|Harrier II|AV-8B Harrier|Harrier II Plus|AV-8B Harrier II Plus	wikipedia
AW101	AW101	aircraft	helicopter	ITA,GBR	Leonardo|AgustaWestland|EH Industries	EH101|Merlin helicopter|AW101 Merlin|EH-101 Merlin|CH-149 Cormorant|CH-149|AW101-612|AW101 Norwegian All-Weather SAR Helicopter|CH-101|MCH-101|VH-71|~Merlin|EH-101-400	wikipedia
AW119	AW119	aircraft	helicopter	ITA	Leonardo|AgustaWestland	AW119 Koala|A-119|AW119Kx|A119 Koala|AW119 Ke	wikipedia
AW139	AW139	aircraft	helicopter	ITA	Leonardo|AgustaWestland	AW139M|AB-139|AgustaWestland AW139|AW139W	wikipedia
AW149	AW149	aircraft	helicopter	ITA	Leonardo	AW149 helicopter	wikipedia
AW159	AW159	aircraft	helicopter	GBR	Leonardo|AgustaWestland	AW159 Wildcat|Wildcat helicopter|Lynx Wildcat|~Wildcat	wikipedia
AW169	AW169	aircraft	helicopter	ITA	Leonardo	AW169M|AW169 LUH|UH-169|AW169MA	wikipedia
AW189	AW189	aircraft	helicopter	ITA	Leonardo	AW189 helicopter	wikipedia
AW249	AW249	aircraft	helicopter	ITA	Leonardo	AW249 Fenice|AH-249	wikipedia
Ababil	Ababil	aircraft	UAV	IRN	HESA	Ababil-3|Ababil-2|Ababil-T|Ababil-5|Ababil UAV|Qasef-1|Qasef-2K|Ababil drone	wikipedia
Aerosonde	Aerosonde	aircraft	UAV	USA	Textron Systems	Aerosonde HQ|Aerosonde UAV	wikipedia
~Aerostar	Aerostar	aircraft	UAV	ISR	Aeronautics	Aeronautics Aerostar|Aerostar UAV	wikipedia
Airbus SIRTAP	Airbus SIRTAP	aircraft	UAV	ESP	Airbus	SIRTAP	wikipedia
Akinci	Akinci	aircraft	UAV	TUR	Baykar	Bayraktar Akinci|Akıncı|Bayraktar Akıncı|Akinci UAV|Akinci drone|Akinci-A|Akinci UCAV	wikipedia
Aksungur	Aksungur	aircraft	UAV	TUR	Turkish Aerospace Industries|TUSAS	TAI Aksungur|Aksungur UAV|Anka-2	wikipedia
Albatross UAV	Albatross UAV	aircraft	UAV	TWN	NCSIST	Rui Yuan UAV	wikipedia
Aliaca	Aliaca	aircraft	UAV	FRA	Survey Copter|Airbus		wikipedia
Alize ASW aircraft	Alize ASW aircraft	aircraft	maritime patrol aircraft	FRA	Breguet	Breguet Alize|Br.1050 Alize|Breguet Br.1050	wikipedia
Alouette II	Alouette II	aircraft	helicopter	FRA	Aerospatiale	SA-313|SA-318|Alouette-2	wikipedia
Alouette III	Alouette III	aircraft	helicopter	FRA	Aerospatiale	SA-316|SA-316B|Alouette-3|Alouette helicopter|SA-319	wikipedia
Alpagu	Alpagu	missile	loitering munition	TUR	STM	STM Alpagu|Alpagut	wikipedia
~Alpha Jet	Alpha Jet	aircraft	trainer aircraft	DEU,FRA	Dassault Aviation|Dornier	Dassault-Dornier Alpha Jet|Dassault Alpha Jet|Alpha-Jet trainer|Dornier Alpha Jet	wikipedia
~An-12	An-12	aircraft	transport aircraft	UKR	Antonov	Antonov An-12|An-12BP	wikipedia
~An-124	An-124	aircraft	transport aircraft	UKR	Antonov	Antonov An-124|An-124 Ruslan|An-124-100	wikipedia
~An-132	An-132	aircraft	transport aircraft	UKR,SAU	Antonov|Taqnia	Antonov An-132|An-132D	wikipedia
~An-140	An-140	aircraft	transport aircraft	UKR	Antonov	Antonov An-140	wikipedia
~An-148	An-148	aircraft	transport aircraft	UKR	Antonov	Antonov An-148|Antonov An-158|An-148E	wikipedia
~An-178	An-178	aircraft	transport aircraft	UKR	Antonov	Antonov An-178|An-178-100R	wikipedia
~An-2	An-2	aircraft	light transport aircraft	RUS	Antonov	Antonov An-2	wikipedia
An-22	An-22	aircraft	transport aircraft	UKR	Antonov	Antonov An-22|An-22 Antei	wikipedia
~An-24	An-24	aircraft	transport aircraft	UKR	Antonov	Antonov An-24|An-24RV	wikipedia
~An-26	An-26	aircraft	transport aircraft	UKR	Antonov	Antonov An-26|An-26B	wikipedia
~An-28	An-28	aircraft	light transport aircraft	UKR,POL	Antonov	Antonov An-28	wikipedia
~An-30	An-30	aircraft	reconnaissance aircraft	UKR	Antonov	Antonov An-30	wikipedia
~An-32	An-32	aircraft	transport aircraft	UKR	Antonov	Antonov An-32|An-32B|An-32A|An-32RE|An-32E	wikipedia
An-32P Firekiller	An-32	aircraft	transport aircraft	UKR	Antonov		wikipedia
~An-70	An-70	aircraft	transport aircraft	UKR	Antonov	Antonov An-70	wikipedia
~An-72	An-72	aircraft	transport aircraft	UKR	Antonov	Antonov An-72	wikipedia
~An-74	An-74	aircraft	transport aircraft	UKR	Antonov	Antonov An-74|An-74TK-200|An-74T	wikipedia
~Anka	Anka	aircraft	UAV	TUR	Turkish Aerospace Industries|TUSAS	Anka-S|TAI Anka|Anka UAV|Anka-I|Anka drone|TUSAS Anka|Anka-B|Anka-S UAV	wikipedia
Anka-3	Anka	aircraft	UAV	TUR	Turkish Aerospace Industries|TUSAS	Anka III	wikipedia
Ansat	Ansat	aircraft	helicopter	RUS	Kazan Helicopters	Ansat-U|Ansat-E|Ansat helicopter	wikipedia
Arash drone	Arash drone	missile	loitering munition	IRN		Arash-2|Kian 2	wikipedia
~Arava	Arava	aircraft	light transport aircraft	ISR	IAI	IAI-201 Arava|IAI Arava	wikipedia
~Archangel	Archangel	aircraft	light attack aircraft	USA	IOMAX	IOMAX Archangel|Archangel BPA|IOMAX Archangel Border Patrol Aircraft	wikipedia
Atlantique	Atlantique	aircraft	maritime patrol aircraft	FRA	Dassault Aviation|Breguet	Atlantique 2|ATL2|Br-1150 Atlantic|Breguet Atlantic|Atlantique ATL2|Breguet Br-1150	wikipedia
Atlas UAV	Atlas UAV	aircraft	UAV	LVA	Atlas Dynamics	AtlasPRO	wikipedia
Avro Shackleton	Avro Shackleton	aircraft	maritime patrol aircraft	GBR	Avro	Shackleton MR.3|Shackleton AEW	wikipedia
Avro Vulcan	Avro Vulcan	aircraft	bomber	GBR	Avro	Vulcan bomber|Vulcan B2	wikipedia
~B-1	B-1	aircraft	bomber	USA	Rockwell	B-1B|B-1B Lancer|B-1 Lancer	wikipedia
~B-2	B-2	aircraft	bomber	USA	Northrop Grumman	B-2 Spirit|B-2A	wikipedia
B-21	B-21	aircraft	bomber	USA	Northrop Grumman	B-21 Raider	wikipedia
B-52	B-52	aircraft	bomber	USA	Boeing	B-52 Stratofortress|B-52H|Stratofortress	wikipedia
BAC Lightning	BAC Lightning	aircraft	fighter	GBR	BAC	English Electric Lightning	wikipedia
BAC Strikemaster	BAC Strikemaster	aircraft	light attack aircraft	GBR	BAC	Strikemaster	wikipedia
BAe 146	BAe 146	aircraft	transport aircraft	GBR	British Aerospace	Avro RJ100	wikipedia
BK-117	BK-117	aircraft	helicopter	DEU,JPN	MBB|Kawasaki Heavy Industries	MBB BK-117|BK 117 C-2	wikipedia
BQM-167	BQM-167	aircraft	target drone	USA	Kratos	BQM-167A|BQM-167 Skeeter	wikipedia
BQM-177A	BQM-167	aircraft	target drone	USA	Kratos		wikipedia
BQM-34	BQM-34	aircraft	target drone	USA	Ryan|Northrop Grumman	Firebee|BQM-34 Firebee	wikipedia
BQM-74	BQM-74	aircraft	target drone	USA	Northrop Grumman	BQM-74E|BQM-74 Chukar|Chukar target	wikipedia
BZK-005	BZK-005	aircraft	UAV	CHN	Harbin	BZK-005C|Giant Eagle UAV|BZK-005 Giant Eagle	wikipedia
~Banshee	Banshee	aircraft	target drone	GBR	QinetiQ	Banshee target drone|Banshee Jet 40|Banshee Jet 80|Banshee Whirlwind	wikipedia
Barracuda UAV	Barracuda UAV	aircraft	UAV	DEU	Airbus		wikipedia
Bayraktar Mini	Bayraktar Mini	aircraft	UAV	TUR	Baykar	Bayraktar Mini UAV	wikipedia
Bayraktar TB2	Bayraktar TB2	aircraft	UAV	TUR	Baykar	TB2|TB-2 Bayraktar|Bayraktar drone|Bayraktar UAV|~Bayraktar|Bayraktar TB2S|TB2 drone	wikipedia
Bayraktar TB3	Bayraktar TB3	aircraft	UAV	TUR	Baykar	TB3|TB-3 Bayraktar	wikipedia
~Be-12	Be-12	aircraft	maritime patrol aircraft	RUS	Beriev		wikipedia
~Be-200	Be-200	aircraft	amphibious aircraft	RUS	Beriev	Be-200ES|Be-200ChS|Beriev Be-200	wikipedia
Beechcraft 1900	Beechcraft 1900	aircraft	light transport aircraft	USA	Beechcraft	Beech 1900|Beechcraft 1900D|Beech 1900C|Beech 1900D|C-12J	wikipedia
Beechcraft Baron	Beechcraft Baron	aircraft	light aircraft	USA	Beechcraft	Beech Baron|Baron G58	wikipedia
Beechcraft Bonanza	Beechcraft Bonanza	aircraft	trainer aircraft	USA	Beechcraft	F33C Bonanza|F33A Bonanza	wikipedia
Bell 205	Bell 205	aircraft	helicopter	USA	Bell	AB-205|Bell 205A|Agusta-Bell 205	wikipedia
Bell 206	Bell 206	aircraft	helicopter	USA	Bell	JetRanger|Bell 206 JetRanger|TH-67|TH-57|Bell 206B|JetRanger III|LongRanger|Bell 206L|TH-57 Sea Ranger	wikipedia
Bell 212	Bell 212	aircraft	helicopter	USA	Bell	AB-212|AB-212ASW|Bell 212 Twin Huey|Agusta-Bell 212	wikipedia
Bell 214	Bell 214	aircraft	helicopter	USA	Bell	Bell 214ST|Bell 214A	wikipedia
Bell 407	Bell 407	aircraft	helicopter	USA	Bell	Bell 407GX|Bell 407GXi|IA-407|Bell 407MRH	wikipedia
Bell 412	Bell 412	aircraft	helicopter	USA,CAN	Bell	Bell 412EP|Bell 412EPI|AB-412|Bell 412EPX|Bell 412HP|CH-146 Griffon|CH-146|Bell 412SP|Subaru Bell 412EPX|Griffin HAR2	wikipedia
Bell 429	Bell 429	aircraft	helicopter	USA	Bell	Bell 429 GlobalRanger	wikipedia
Bell 47	Bell 47	aircraft	helicopter	USA	Bell	OH-13 Sioux|Bell 47G	wikipedia
Bell 505	Bell 505	aircraft	helicopter	USA	Bell	Bell 505 Jet Ranger X	wikipedia
Berkut-BM	Berkut-BM	aircraft	UAV	BLR		Berkut-2|Berkut-BM UAV	wikipedia
BirdEye 400	BirdEye 400	aircraft	UAV	ISR	IAI		wikipedia
BirdEye 650	BirdEye 400	aircraft	UAV	ISR	IAI	BirdEye 650D	wikipedia
Black Hornet	Black Hornet	aircraft	UAV	NOR,USA	FLIR|Teledyne FLIR|Prox Dynamics	PD-100 Black Hornet|Black Hornet 3|Black Hornet 4|Black Hornet Nano	wikipedia
Blowfish A2	Blowfish A2	aircraft	UAV	CHN	Ziyan	Ziyan Blowfish A2|Blowfish A3	wikipedia
Bo-105	Bo-105	aircraft	helicopter	DEU	MBB|Eurocopter	Bo-105CB|MBB Bo-105|NBo-105|Bo105P	wikipedia
~Bober	Bober	missile	loitering munition	UKR	Ukrjet	UJ-26 Bober	wikipedia
Boeing 707	Boeing 707	aircraft	transport aircraft	USA	Boeing	Boeing 707-320C|KC-707|Boeing 707 tanker	wikipedia
Boeing 737	Boeing 737	aircraft	transport aircraft	USA	Boeing	Boeing 737-800|Boeing Business Jet|737 BBJ|Boeing 737-700|Boeing 737 MAX	wikipedia
Boeing 747	Boeing 747	aircraft	transport aircraft	USA	Boeing	VC-25|VC-25A|VC-25B|747-8i	wikipedia
Boeing 757	Boeing 757	aircraft	transport aircraft	USA	Boeing	C-32A	wikipedia
Boeing 777	Boeing 777	aircraft	transport aircraft	USA	Boeing	Boeing 777-300ER	wikipedia
Boeing 787	Boeing 787	aircraft	transport aircraft	USA	Boeing	Boeing 787-8 Dreamliner	wikipedia
~Buccaneer	Buccaneer	aircraft	attack aircraft	GBR	Blackburn	Blackburn Buccaneer	wikipedia
~Burraq	Burraq	aircraft	UAV	PAK	NESCOM	Burraq UCAV|NESCOM Burraq	wikipedia
Busel	Busel	aircraft	UAV	BLR		Busel-M|Burevestnik-MB	wikipedia
~C-1	C-1	aircraft	transport aircraft	JPN	Kawasaki Heavy Industries	Kawasaki C-1	wikipedia
C-101	C-101	aircraft	trainer aircraft	ESP	CASA	C-101 Aviojet|CASA C-101|Aviojet|A-36 Halcon	wikipedia
C-12	C-12	aircraft	light transport aircraft	USA	Beechcraft	C-12 Huron|RC-12|RC-12 Guardrail|C-12R	wikipedia
C-123	C-123	aircraft	transport aircraft	USA	Fairchild	C-123 Provider|C-123K	wikipedia
C-130	C-130	aircraft	transport aircraft	USA	Lockheed Martin	C-130 Hercules|~Hercules|C-130E Hercules|Hercules transport|Lockheed C-130	wikipedia
C-130A	C-130	aircraft	transport aircraft	USA	Lockheed		wikipedia
C-130B	C-130	aircraft	transport aircraft	USA	Lockheed		wikipedia
C-130E	C-130	aircraft	transport aircraft	USA	Lockheed		wikipedia
C-130H	C-130	aircraft	transport aircraft	USA	Lockheed Martin	C-130H Hercules|C-130H-30	wikipedia
C-130J	C-130	aircraft	transport aircraft	USA	Lockheed Martin	C-130J Super Hercules|Super Hercules|C-130J Hercules	wikipedia
C-130J-30	C-130	aircraft	transport aircraft	USA	Lockheed Martin	C-130J-30 Super Hercules|C-130J-30 Stretched	wikipedia
C-141	C-141	aircraft	transport aircraft	USA	Lockheed	C-141 Starlifter	wikipedia
C-17	C-17	aircraft	transport aircraft	USA	Boeing|McDonnell Douglas	C-17A|Globemaster III|C-17 Globemaster III|C-17A Globemaster III|C-17 Globemaster|~Globemaster|Boeing C-17	wikipedia
~C-2	C-2	aircraft	transport aircraft	USA	Northrop Grumman|Grumman	C-2A Greyhound|C-2 Greyhound|C-2A(R)	wikipedia
C-212	C-212	aircraft	transport aircraft	ESP	CASA|Airbus|PT Dirgantara Indonesia	CASA C-212|NC-212|NC-212i|C-212 Aviocar|C-212-400|CASA 212|NC-212-200|C-212MP	wikipedia
C-23	C-23	aircraft	transport aircraft	GBR	Short Brothers	C-23 Sherpa|C-23B Sherpa|C-23B|Shorts 330	wikipedia
C-26	C-26	aircraft	light transport aircraft	USA	Fairchild	C-26B|Fairchild Metro|SA-227 Metro|C-26 Metroliner	wikipedia
C-27J	C-27J	aircraft	transport aircraft	ITA	Leonardo|Alenia Aermacchi	C-27J Spartan|Spartan aircraft|C-27J Next Generation|C-27|MC-27J|EC-27J	wikipedia
C-295	C-295	aircraft	transport aircraft	ESP	Airbus|CASA	C295W|C295M|C-295MW|Airbus C295|CASA C-295|C-295MPA|C295 Persuader|CC-295|CC-295 Kingfisher|C295 MSA|C-295AEW	wikipedia
C-40	C-40	aircraft	transport aircraft	USA	Boeing	C-40A|C-40 Clipper|C-40C|C-40A Clipper	wikipedia
C-47	C-47	aircraft	transport aircraft	USA	Douglas	AC-47|C-47 Dakota|Basler BT-67|BT-67|C-47 Skytrain|AC-47T	wikipedia
~C-5	C-5	aircraft	transport aircraft	USA	Lockheed	C-5 Galaxy|C-5M|C-5M Super Galaxy	wikipedia
~C-7	C-7	aircraft	transport aircraft	CAN	de Havilland Canada	DHC-4 Caribou|C-7 Caribou	wikipedia
CF-18	F/A-18	aircraft	fighter	USA	McDonnell Douglas	CF-188	wikipedia
CF-5	F-5	aircraft	fighter	CAN	Canadair	NF-5|NF-5A|CF-116	wikipedia
CH-148	S-92	aircraft	helicopter	USA	Sikorsky	CH-148 Cyclone|Cyclone helicopter	wikipedia
CH-3	CH-3	aircraft	UAV	CHN	CASC	CH-3A|Cai Hong-3|CH-3 UCAV	wikipedia
CH-4	CH-4	aircraft	UAV	CHN	CASC	CH-4B|CH-4A|Rainbow-4|Cai Hong-4|CH-4 UCAV|CH-4 drone|CH-4C	wikipedia
CH-46	CH-46	aircraft	helicopter	USA	Boeing Vertol	CH-46 Sea Knight|CH-46E|Sea Knight|KV-107	wikipedia
CH-47	CH-47	aircraft	helicopter	USA	Boeing	CH-47 Chinook|~Chinook|Chinook helicopter|Boeing CH-47|Chinook heavy-lift|Chinook HC2|Boeing Chinook|CH-147|CH-147F	wikipedia
CH-47D	CH-47	aircraft	helicopter	USA	Boeing	CH-47D Chinook|CH-47C|CH-47SD	wikipedia
CH-47F	CH-47	aircraft	helicopter	USA	Boeing	CH-47F Chinook|CH-47F Block II|CH-47F Cargo Helicopter|H-47 Chinook|H-47F	wikipedia
CH-47J	CH-47	aircraft	helicopter	USA,JPN	Boeing|Kawasaki Heavy Industries	CH-47JA	wikipedia
CH-5	CH-5	aircraft	UAV	CHN	CASC	Rainbow-5|Cai Hong-5|CH-5 UCAV|CH-5 drone	wikipedia
CH-53	CH-53	aircraft	helicopter	USA	Sikorsky	CH-53 Sea Stallion|Sea Stallion|CH-53G|CH-53E|CH-53D|CH-53E Super Stallion|Super Stallion|Yas'ur	wikipedia
CH-53K	CH-53	aircraft	helicopter	USA	Sikorsky|Lockheed Martin	CH-53K King Stallion|King Stallion	wikipedia
CH-54	CH-54	aircraft	helicopter	USA	Sikorsky	CH-54 Tarhe	wikipedia
CH-7	CH-7	aircraft	UAV	CHN	CASC	Cai Hong-7	wikipedia
CH-901	CH-901	missile	loitering munition	CHN	CASC		wikipedia
CH-92	CH-92	aircraft	UAV	CHN	CASC	CH-92A	wikipedia
CH-95	CH-92	aircraft	UAV	CHN	CASC		wikipedia
CJ-6	CJ-6	aircraft	trainer aircraft	CHN	Hongdu	Nanchang CJ-6|PT-6A trainer|BT-6 trainer|PT-6 trainer	wikipedia
CL-215	CL-215	aircraft	amphibious aircraft	CAN	Canadair	CL-215T|Canadair CL-415|Bombardier 415|DHC-515|Bombardier CL-415|Canadair 515	wikipedia
CL-41	CL-41	aircraft	trainer aircraft	CAN	Canadair	CL-41 Tebuan|CT-114 Tutor|CL-41G	wikipedia
CL-415	CL-215	aircraft	amphibious aircraft	CAN	Canadair	CL-415 Super Scooper	wikipedia
CL-515	CL-215	aircraft	amphibious aircraft	CAN	Canadair		wikipedia
CN-235	CN-235	aircraft	transport aircraft	ESP,IDN	CASA|Airbus|PT Dirgantara Indonesia	CASA CN-235|CN-235-220|CN-235M|CN-235-100|CN-235MPA|CN-235-220M|HC-144|CN-235-220 MPA|HC-144A|AC-235|CN-235-300	wikipedia
CP-140	P-3	aircraft	maritime patrol aircraft	CAN,USA	Lockheed	CP-140 Aurora	wikipedia
CT-4	CT-4	aircraft	trainer aircraft	NZL	Pacific Aerospace	CT-4 Airtrainer|PAC CT-4|CT-4E	wikipedia
Calidus B-250	Calidus B-250	aircraft	light attack aircraft	ARE,BRA	Calidus|Novaer	B-250 Bader|B-250|B-250T|Calidus B-250T	wikipedia
~Canberra	Canberra	aircraft	bomber	GBR	English Electric	English Electric Canberra|Canberra bomber	wikipedia
Cessna 172	Cessna 172	aircraft	light aircraft	USA	Cessna	T-41|T-41 Mescalero|Cessna 172S	wikipedia
Cessna 182	Cessna 182	aircraft	light aircraft	USA	Cessna	Cessna T-182T	wikipedia
Cessna 206	Cessna 206	aircraft	light aircraft	USA	Cessna	Cessna U-206|Cessna T206H|Cessna Stationair	wikipedia
Cessna 208	Cessna 208	aircraft	light transport aircraft	USA	Cessna|Textron Aviation	Cessna 208B|C-208|C-208B|Cessna Grand Caravan|Grand Caravan EX|Cessna Caravan|Cessna 208 Caravan|Cessna 208B Grand Caravan|C-208 Caravan|Grand Caravan	wikipedia
Cessna 310	Cessna 310	aircraft	light aircraft	USA	Cessna	Cessna 310R	wikipedia
Cessna 337	Cessna 337	aircraft	light aircraft	USA	Cessna	Cessna 337 Skymaster|Cessna Skymaster|Reims Cessna FTB-337	wikipedia
Cessna 402	Cessna 402	aircraft	light transport aircraft	USA	Cessna	Cessna 402B|Cessna 402C	wikipedia
Cessna 404	Cessna 404	aircraft	light transport aircraft	USA	Cessna	Cessna 404 Titan	wikipedia
Cessna Citation	Cessna Citation	aircraft	light transport aircraft	USA	Cessna|Textron Aviation	Citation V|Citation II|UC-35|Citation Excel|Citation Sovereign|Citation Latitude	wikipedia
Challenger 600	Challenger 604	aircraft	light transport aircraft	CAN	Bombardier		wikipedia
Challenger 604	Challenger 604	aircraft	light transport aircraft	CAN	Bombardier	Bombardier Challenger 604|CL-604|CL-604 MMA|Challenger 604 MMA|CL-600 Challenger|Bombardier Challenger 650|CL-601	wikipedia
Challenger 605	Challenger 604	aircraft	light transport aircraft	CAN	Bombardier		wikipedia
Challenger 650	Challenger 604	aircraft	light transport aircraft	CAN	Bombardier		wikipedia
~Cheetah	Cheetah	aircraft	fighter	ZAF	Atlas	Atlas Cheetah|Cheetah C|Cheetah fighter	wikipedia
Cheetah helicopter	Lama	aircraft	helicopter	IND,FRA	HAL	HAL Cheetah|Cheetal|Lancer helicopter|Cheetal helicopter	wikipedia
Chetak	Alouette III	aircraft	helicopter	IND,FRA	HAL	HAL Chetak|Chetak helicopter	wikipedia
Chien Hsiang	Chien Hsiang	missile	loitering munition	TWN	NCSIST	Chien Hsiang anti-radiation	wikipedia
Crecerelle	Crecerelle	aircraft	UAV	FRA	Sagem	Crécerelle UAV	wikipedia
~Cresco	Cresco	aircraft	light aircraft	NZL	Pacific Aerospace	PAC Cresco|P-750 XSTOL|PAC 750XL|PAC P-750	wikipedia
DA-40	DA-40	aircraft	trainer aircraft	AUT	Diamond Aircraft	Diamond DA40|DA-40NG	wikipedia
DA-42	DA-42	aircraft	light aircraft	AUT	Diamond Aircraft	Diamond DA42|DA-42 Twin Star|DA42 Guardian|DA-42MPP|DA-42 MPP Guardian|DA-42NG	wikipedia
DA-62	DA-62	aircraft	light aircraft	AUT	Diamond Aircraft	DA62 MPP|Diamond DA62	wikipedia
DART-450	DART-450	aircraft	trainer aircraft	AUT	Diamond Aircraft	Diamond Dart	wikipedia
DHC-5	DHC-5	aircraft	transport aircraft	CAN	De Havilland Canada	DHC-5 Buffalo|DHC-5D|DHC-5 Buffalo transport|CC-115	wikipedia
DHC-6	DHC-6	aircraft	light transport aircraft	CAN	De Havilland Canada|Viking Air	DHC-6 Twin Otter|Twin Otter|DHC-6-400|DHC-6 Guardian 400|Twin Otter Series 400|Twin Otter 400|Viking Twin Otter|UV-18|DHC-6-300	wikipedia
DHC-7	DHC-7	aircraft	transport aircraft	CAN	De Havilland Canada	Dash 7|EO-5C|RC-7B ARL	wikipedia
DHC-8	DHC-8	aircraft	transport aircraft	CAN	De Havilland Canada|Bombardier	Dash 8|DHC-8 MPA|Dash-8 MPA|DHC-8-300|Dash 8 Q300|Dash 8-315 MPA|Bombardier Q400|Q400 MPA|RO-6A|DHC-8-315MPA|DHC-8-200|Dash 8 Q400	wikipedia
DRAC	DRAC	aircraft	UAV	FRA	EADS	~Tracker UAV DRAC|EADS Tracker	wikipedia
DVF 2000	DVF 2000	aircraft	UAV	FRA	Survey Copter	DVF 2000 ER	wikipedia
~Defender	Defender	aircraft	light transport aircraft	GBR	Britten-Norman	BN-2 Islander|BN-2 Defender|Britten-Norman Islander|Britten-Norman Defender|BN-2T|BN-2T Defender|BN-2T-4S Defender|Pilatus Britten-Norman Defender|Defender 4000	wikipedia
Dhruv	Dhruv	aircraft	helicopter	IND	HAL	ALH Dhruv|HAL Dhruv|Dhruv Mk III|Dhruv ALH|Advanced Light Helicopter|Advanced Light Helicopter Dhruv|ALH Mk III|ALH MK-III MR|Dhruv helicopter	wikipedia
Do-228	Do-228	aircraft	light transport aircraft	DEU	Dornier|RUAG|HAL	Dornier 228|Do-228-101|Do-228NG|Dornier Do 228|Do-228MP	wikipedia
Do-28	Do-28	aircraft	light transport aircraft	DEU	Dornier	Do-28D Skyservant|Dornier Do 28	wikipedia
Do-328	Do-328	aircraft	transport aircraft	DEU	Dornier	Dornier 328|C-146A|C-146A Wolfhound	wikipedia
Dominator UAV	Dominator UAV	aircraft	UAV	ISR	Aeronautics	Dominator XP|Aeronautics Dominator	wikipedia
Drishti 10 Starliner	Hermes 900	aircraft	UAV	IND,ISR	Adani|Elbit Systems	Drishti-10	wikipedia
E-11	E-11	aircraft	communications relay aircraft	USA,CAN	Bombardier	E-11A|BACN aircraft	wikipedia
~E-2	E-2	aircraft	airborne early warning aircraft	USA	Northrop Grumman|Grumman	E-2 Hawkeye|Hawkeye|E-2B	wikipedia
E-2C	E-2	aircraft	airborne early warning aircraft	USA	Northrop Grumman|Grumman	E-2C Hawkeye|E-2C Hawkeye 2000|E-2K	wikipedia
E-2D	E-2	aircraft	airborne early warning aircraft	USA	Northrop Grumman	Advanced Hawkeye|E-2D Advanced Hawkeye|E-2D AHE|E-2D Hawkeye	wikipedia
~E-3	E-3	aircraft	airborne early warning aircraft	USA	Boeing	E-3 Sentry|E-3A|E-3A AWACS|E-3F|E-3D|E-3 AWACS|Airborne Warning and Control System|~AWACS	wikipedia
~E-7	E-7	aircraft	airborne early warning aircraft	USA	Boeing	E-7A|Wedgetail|E-7A Wedgetail|E-7 Wedgetail|E-7T|Boeing 737 AEW&C|E-7 AEW&C|737 AEW&C|E-7A AEW&C|E-7 Airborne Early Warning and Control	wikipedia
E-767	E-767	aircraft	airborne early warning aircraft	USA	Boeing		wikipedia
~E-8	E-8	aircraft	surveillance aircraft	USA	Northrop Grumman	E-8C|JSTARS|Joint STARS|E-8 JSTARS	wikipedia
~E-9	E-9	aircraft	surveillance aircraft	USA	Boeing Canada	E-9A Widget	wikipedia
EA-18G	EA-18G	aircraft	electronic attack aircraft	USA	Boeing	EA-18G Growler|~Growler	wikipedia
EA-37B	EA-37B	aircraft	electronic attack aircraft	USA	L3Harris|BAE Systems|Gulfstream	EA-37B Compass Call|EC-37B	wikipedia
EA-6B	EA-6B	aircraft	electronic attack aircraft	USA	Grumman	EA-6B Prowler	wikipedia
EC-130H	C-130	aircraft	electronic attack aircraft	USA	Lockheed	EC-130H Compass Call	wikipedia
EDGE Garmoosha	EDGE Garmoosha	aircraft	UAV	ARE	EDGE|ADASI	Garmoosha	wikipedia
EDGE Reach-S	EDGE Reach-S	aircraft	UAV	ARE	EDGE|ADASI	REACH-S|Reach-S UAV|REACH-M	wikipedia
EL/W-2085	EL/W-2085	sensor	radar	ISR	IAI ELTA	EL/W-2085 Phalcon|EL/W-2090|EL/W-2075|CAEW radar	wikipedia
EMB-110	EMB-110	aircraft	light transport aircraft	BRA	Embraer	EMB-110 Bandeirante|Bandeirante|C-95	wikipedia
EMB-111	EMB-110	aircraft	light transport aircraft	BRA	Embraer		wikipedia
EMB-120	EMB-120	aircraft	transport aircraft	BRA	Embraer	EMB-120 Brasilia	wikipedia
EMB-121	EMB-121	aircraft	light transport aircraft	BRA	Embraer	EMB-121 Xingu|Xingu aircraft	wikipedia
EMB-135BJ Legacy	EMB-145	aircraft	transport aircraft	BRA	Embraer		wikipedia
EMB-145	EMB-145	aircraft	transport aircraft	BRA	Embraer	ERJ-145|ERJ-135|EMB-145 AEW&C|R-99|EMB-145MP|E-99|EMB-145 AEW|P-99|EMB-145 Netra|R-99A|ERJ 145 AEW	wikipedia
EMB-314	EMB-314	aircraft	light attack aircraft	BRA	Embraer|Sierra Nevada Corporation	Super Tucano|A-29|A-29 Super Tucano|EMB-314 Super Tucano|A-29B|A-29N|A-29 Super Tucano light attack aircraft|AT-29|A-29B Super Tucano|A-29A	wikipedia
EP-3	P-3	aircraft	signals intelligence aircraft	USA	Lockheed Martin	EP-3E	wikipedia
Elang Hitam	Elang Hitam	aircraft	UAV	IDN	PT Dirgantara Indonesia		wikipedia
Eleron-3	Eleron-3	aircraft	UAV	RUS	Enics	Eleron-3SV|Eleron UAV	wikipedia
Embraer E190	Embraer E190	aircraft	transport aircraft	BRA	Embraer	Embraer 190|ERJ-190|Lineage 1000|Embraer Lineage	wikipedia
Enstrom 480	Enstrom 480	aircraft	helicopter	USA	Enstrom	Enstrom 480B|TH-480B|TH-480	wikipedia
Eurodrone	Eurodrone	aircraft	UAV	DEU,FRA,ITA,ESP	Airbus|Leonardo|Dassault Aviation	Eurodrone MALE RPAS|European MALE	wikipedia
Eurofighter Typhoon	Eurofighter Typhoon	aircraft	fighter	DEU,GBR,ITA,ESP	Eurofighter|Airbus|BAE Systems|Leonardo	Eurofighter|~Typhoon|Eurofighter EF-2000|EF-2000|Typhoon fighter|Typhoon jet|Typhoon aircraft|Typhoon fighter jet	wikipedia
Extra EA-300	Extra EA-300	aircraft	trainer aircraft	DEU	Extra	Extra 300L	wikipedia
~F-1	F-1	aircraft	fighter	JPN	Mitsubishi Heavy Industries	Mitsubishi F-1	wikipedia
F-100 Super Sabre	F-100 Super Sabre	aircraft	fighter	USA	North American	Super Sabre|F-100D	wikipedia
F-104	F-104	aircraft	fighter	USA	Lockheed	F-104 Starfighter|Starfighter|F-104G|F-104S	wikipedia
F-105	F-105	aircraft	fighter	USA	Republic	F-105 Thunderchief	wikipedia
F-111	F-111	aircraft	bomber	USA	General Dynamics	F-111 Aardvark|F-111C	wikipedia
F-117	F-117	aircraft	fighter	USA	Lockheed	F-117 Nighthawk|F-117A	wikipedia
F-14	F-14	aircraft	fighter	USA	Grumman	F-14 Tomcat|F-14A|~Tomcat	wikipedia
F-15	F-15	aircraft	fighter	USA	Boeing|McDonnell Douglas	F-15 Eagle|~Eagle|F-15 Strike Eagle|~Strike Eagle	wikipedia
F-15C	F-15	aircraft	fighter	USA	McDonnell Douglas	F-15C/D|F-15C Eagle	wikipedia
F-15D	F-15	aircraft	fighter	USA	McDonnell Douglas		wikipedia
F-15E	F-15	aircraft	fighter	USA	McDonnell Douglas|Boeing	F-15E Strike Eagle	wikipedia
F-15EX	F-15	aircraft	fighter	USA	Boeing	F-15EX Eagle II|Eagle II	wikipedia
F-15I	F-15	aircraft	fighter	USA	Boeing	F-15I Ra'am	wikipedia
F-15IA	F-15	aircraft	fighter	USA	Boeing		wikipedia
F-15ID	F-15	aircraft	fighter	USA	Boeing	F-15IDN	wikipedia
F-15J	F-15	aircraft	fighter	USA,JPN	McDonnell Douglas|Mitsubishi Heavy Industries	F-15DJ|F-15J/DJ|F-15JSI|Japanese Super Interceptor	wikipedia
F-15K	F-15	aircraft	fighter	USA	Boeing	F-15K Slam Eagle|Slam Eagle	wikipedia
F-15QA	F-15	aircraft	fighter	USA	Boeing	F-15QA Ababil	wikipedia
F-15S	F-15	aircraft	fighter	USA	McDonnell Douglas		wikipedia
F-15SA	F-15	aircraft	fighter	USA	Boeing	F-15SR	wikipedia
F-15SG	F-15	aircraft	fighter	USA	Boeing		wikipedia
F-16	F-16	aircraft	fighter	USA	Lockheed Martin|General Dynamics	Fighting Falcon|F-16 Fighting Falcon|~Viper|F-16 Viper	wikipedia
F-16A	F-16	aircraft	fighter	USA	General Dynamics	F-16A/B|F-16A Block 15	wikipedia
F-16AM	F-16	aircraft	fighter	USA	General Dynamics	F-16AM/BM|F-16MLU	wikipedia
F-16B	F-16	aircraft	fighter	USA	General Dynamics	F-16BM	wikipedia
F-16C	F-16	aircraft	fighter	USA	Lockheed Martin	F-16C/D|F-16C Block 50|F-16C Block 52|F-16C/D Block 50/52|F-16 Block 50|F-16 Block 52|F-16C/D Block 50|F-16C/D Block 52|F-16 Block 50/52	wikipedia
F-16D	F-16	aircraft	fighter	USA	Lockheed Martin	F-16D Block 50|F-16D Block 52	wikipedia
F-16E	F-16	aircraft	fighter	USA	Lockheed Martin	F-16E/F|F-16 Block 60|Desert Falcon|F-16E/F Block 60|F-16F	wikipedia
F-16I	F-16	aircraft	fighter	USA	Lockheed Martin	F-16I Sufa	wikipedia
F-16V	F-16	aircraft	fighter	USA	Lockheed Martin	F-16 Block 70|F-16 Block 70/72|F-16C/D Block 70|F-16 Block 72|F-16C Block 70|F-16D Block 70|F-16C/D Block 70/72|F-16C/D Block 72|F-16V Viper|F-16 Block 70/72 Viper|F-16C/D Block 70 Viper|F-16C Block 72	wikipedia
~F-2	F-2	aircraft	fighter	JPN,USA	Mitsubishi Heavy Industries|Lockheed Martin	Mitsubishi F-2|F-2A|F-2B	wikipedia
F-22	F-22	aircraft	fighter	USA	Lockheed Martin	F-22 Raptor|F-22A|~Raptor	wikipedia
~F-3	F-3	aircraft	fighter	JPN	Mitsubishi Heavy Industries	Mitsubishi F-3	wikipedia
F-35	F-35	aircraft	fighter	USA	Lockheed Martin	F-35 Lightning II|Lightning II|Joint Strike Fighter|F-35 Joint Strike Fighter|F-35 JSF	wikipedia
F-35A	F-35	aircraft	fighter	USA	Lockheed Martin	F-35A Lightning II|F-35A CTOL|F-35 Conventional Take Off and Landing|F-35A Joint Strike Fighter|F-35 Joint Strike Fighter Conventional Take Off and Landing	wikipedia
F-35B	F-35	aircraft	fighter	USA	Lockheed Martin	F-35B STOVL|F-35B Lightning II|F-35 Short Take-Off and Vertical Landing	wikipedia
F-35C	F-35	aircraft	fighter	USA	Lockheed Martin	F-35C Lightning II	wikipedia
F-35I	F-35	aircraft	fighter	USA	Lockheed Martin	F-35I Adir	wikipedia
~F-4	F-4	aircraft	fighter	USA	McDonnell Douglas	F-4 Phantom|F-4 Phantom II|Phantom II|~Phantom|F-4E|F-4E-2020|F-4EJ|RF-4C|RF-4E|F-4F	wikipedia
~F-5	F-5	aircraft	fighter	USA	Northrop	F-5 Tiger|F-5 Freedom Fighter|F-5E|F-5E Tiger II|F-5E/F|F-5F|F-5A|F-5B|Tiger II fighter|F-5 Tiger II|F-5E Tiger|F-5EM|F-5S|RF-5E	wikipedia
~F-7	J-7	aircraft	fighter	CHN	CAC	FT-7|Chengdu F-7|F-7PG|F-7P|F-7NI|F-7BGI|F-7M|F-7MB|F-7BG|F-7N|F-7MG|F-7 fighter|FT-7NI|FT-7P	wikipedia
~F-8	F-8	aircraft	fighter	USA	Vought	F-8 Crusader	wikipedia
~F-86	F-86	aircraft	fighter	USA	North American	F-86 Sabre|F-86F	wikipedia
F-CK-1	F-CK-1	aircraft	fighter	TWN	AIDC	Ching-kuo|F-CK-1 Ching-kuo|Indigenous Defense Fighter|Ching Kuo fighter|F-CK-1C	wikipedia
F/A-18	F/A-18	aircraft	fighter	USA	Boeing|McDonnell Douglas	F-18|F/A-18 Hornet|~Hornet|Legacy Hornet	wikipedia
F/A-18A	F/A-18	aircraft	fighter	USA	McDonnell Douglas	F/A-18A/B|F-18A	wikipedia
F/A-18B	F/A-18	aircraft	fighter	USA	McDonnell Douglas	F-18B	wikipedia
F/A-18C	F/A-18	aircraft	fighter	USA	McDonnell Douglas|Boeing	F/A-18C/D|F-18C|F-18C/D|F/A-18C Hornet|KAF-18	wikipedia
F/A-18D	F/A-18	aircraft	fighter	USA	McDonnell Douglas|Boeing	F-18D	wikipedia
F/A-18E	F/A-18	aircraft	fighter	USA	Boeing	F/A-18E/F|Super Hornet|F-18 Super Hornet|F/A-18 Super Hornet|F-18E/F|F/A-18E/F Super Hornet|F/A-18E Super Hornet|F-18E|Block III Super Hornet	wikipedia
F/A-18F	F/A-18	aircraft	fighter	USA	Boeing	F-18F|F/A-18F Super Hornet	wikipedia
FA-50	T-50	aircraft	fighter	KOR,USA	KAI|Lockheed Martin	FA-50 Fighting Eagle|FA-50PH|FA-50GF|FA-50 Golden Eagle|TA-50|TA-50 Block 2|TA-50 Golden Eagle|FA-50 Block 70|FA-50 light combat aircraft|FA-50 Block 20	wikipedia
FA-50M	T-50	aircraft	fighter	KOR,USA	KAI	FA-50 Malaysia	wikipedia
FA-50PL	T-50	aircraft	fighter	KOR,USA	KAI		wikipedia
FCAS	FCAS	aircraft	fighter	FRA,DEU,ESP	Dassault Aviation|Airbus	Future Combat Air System|SCAF fighter|New Generation Fighter	wikipedia
FT-5 Los	FT-5 Los	aircraft	UAV	POL	WB Group	FT-5 Łoś|FT-5 UAV	wikipedia
FV-014	FV-014	aircraft	loitering munition	DEU	Rheinmetall	FV-014 loitering munition	maker
Falco UAV	Falco UAV	aircraft	UAV	ITA	Leonardo|Selex	Selex Falco|Falco EVO|Leonardo Falco	wikipedia
Falco Xplorer	Falco UAV	aircraft	UAV	ITA	Leonardo	Falco Xplorer UAV	wikipedia
Falcon 20	Falcon 20	aircraft	light transport aircraft	FRA	Dassault Aviation	Dassault Falcon 20|HU-25 Guardian	wikipedia
Falcon 2000	Falcon 2000	aircraft	maritime patrol aircraft	FRA	Dassault Aviation	Dassault Falcon 2000|Falcon 2000 MSA|Falcon 2000 Albatros|Falcon 2000LXS|Falcon 2000MRA	wikipedia
Falcon 50	Falcon 50	aircraft	light transport aircraft	FRA	Dassault Aviation	Dassault Falcon 50|Falcon 50M|Falcon 50MI|Falcon-50 MPA	wikipedia
Falcon 7X	Falcon 7X	aircraft	transport aircraft	FRA	Dassault Aviation	Dassault Falcon 7X	wikipedia
Falcon 8X	Falcon 8X	aircraft	transport aircraft	FRA	Dassault Aviation	Dassault Falcon 8X|Archange Falcon 8X|Falcon 8X Archange	wikipedia
Falcon 900	Falcon 900	aircraft	light transport aircraft	FRA	Dassault Aviation	Dassault Falcon 900	wikipedia
Feilong-300	Feilong-300	missile	loitering munition	CHN		FH-901|Feihong 901	wikipedia
FlyEye	FlyEye	aircraft	UAV	POL	WB Group	Fly Eye UAV|WB FlyEye|FlyEye drone	wikipedia
Fokker 100	Fokker 100	aircraft	transport aircraft	NLD	Fokker		wikipedia
Fokker 50	Fokker 50	aircraft	transport aircraft	NLD	Fokker	Fokker 50 Maritime Enforcer	wikipedia
Fokker 60	Fokker 60	aircraft	transport aircraft	NLD	Fokker	Fokker 60UTA	wikipedia
Fokker 70	Fokker 70	aircraft	transport aircraft	NLD	Fokker		wikipedia
Fokker F27	Fokker F27	aircraft	transport aircraft	NLD	Fokker	F-27 Friendship|F-27 Maritime|Fokker F-27 Friendship|F-27-200MAR|F-27 Mk 400M	wikipedia
Fokker F28	Fokker F28	aircraft	transport aircraft	NLD	Fokker	F-28 Fellowship|Fokker F28 Fellowship	wikipedia
Folland Gnat	Folland Gnat	aircraft	fighter	GBR	Folland|HAL	HAL Ajeet|Ajeet fighter|Gnat fighter|Gnat trainer	wikipedia
Forpost	Forpost	aircraft	UAV	RUS	UZGA	Forpost-R|Forpost UAV|Forpost-RE	wikipedia
Fotros	Fotros	aircraft	UAV	IRN			wikipedia
Furia	Furia	aircraft	UAV	UKR	Athlon Avia	A1-CM Furia|A1-SM Furia	wikipedia
~G-2 Galeb	G-2 Galeb	aircraft	trainer aircraft	SRB	SOKO	Soko Galeb	wikipedia
G-222	G-222	aircraft	transport aircraft	ITA	Alenia|Aeritalia	Alenia G222|C-27A	wikipedia
G-4 Super Galeb	G-4 Super Galeb	aircraft	trainer aircraft	SRB	SOKO	Super Galeb|Galeb G-4|G-4 Galeb	wikipedia
G-91	G-91	aircraft	fighter	ITA	Fiat	Fiat G-91	wikipedia
G550 CAEW	G550 CAEW	aircraft	airborne early warning aircraft	ISR,USA	IAI|Elta|Gulfstream	Gulfstream G550 CAEW|Eitam|Conformal Airborne Early Warning|G550 AEW	wikipedia
GA-ASI Gambit	GA-ASI Gambit	aircraft	UAV	USA	General Atomics	~Gambit	wikipedia
GCAP	GCAP	aircraft	fighter	GBR,ITA,JPN	BAE Systems|Leonardo|Mitsubishi Heavy Industries	Global Combat Air Programme|Tempest fighter	wikipedia
GJ-11	GJ-11	aircraft	UAV	CHN	Hongdu	GJ-11 Sharp Sword	wikipedia
Gambit UAV	Gambit UAV	aircraft	UAV	USA	General Atomics	Gambit 6|Gambit collaborative combat aircraft	maker
~Gazelle	Gazelle	aircraft	helicopter	FRA	Aerospatiale|Sud Aviation	SA-342 Gazelle|SA-342|SA-341|SA-341 Gazelle|SA-342L Gazelle|Aerospatiale Gazelle|Gazelle helicopter|SA-342M|SA-341H	wikipedia
Geran-2	Shahed-136	missile	loitering munition	RUS,IRN	Alabuga	Geran-2 drone	wikipedia
Ghost-X	Ghost-X	aircraft	UAV	USA	Anduril	Anduril Ghost-X|Ghost-X UAS	maker
Gladius UAV	Gladius UAV	aircraft	loitering munition	POL	WB Group	Gladius loitering munition|Gladius unmanned search and strike|Gladius-2	maker
Gladius strike drone	Gladius strike drone	missile	loitering munition	POL	WB Group	Gladius system|BSP-U Gladius	wikipedia
Global 5000	Global 6000	aircraft	transport aircraft	CAN	Bombardier		wikipedia
Global 6000	Global 6000	aircraft	transport aircraft	CAN	Bombardier	Bombardier Global 6000|Global Express|Bombardier Global Express|Bombardier Global 6500|Bombardier Global 5000	wikipedia
Global 6500	Global 6000	aircraft	transport aircraft	CAN	Bombardier		wikipedia
GlobalEye	GlobalEye	aircraft	airborne early warning aircraft	SWE,CAN	Saab|Bombardier	Global Eye AEW&C|Saab GlobalEye|S-106 GlobalEye|GlobalEye Swing Role Surveillance System	wikipedia
~Green Dragon	Green Dragon	missile	loitering munition	ISR	IAI	IAI Green Dragon	wikipedia
Gripen C	JAS-39	aircraft	fighter	SWE	Saab	JAS-39C|Gripen C/D|JAS 39C/D|Gripen D|JAS-39D	wikipedia
Gripen E	JAS-39	aircraft	fighter	SWE	Saab|Embraer	JAS-39E|Gripen E/F|JAS 39E/F|Gripen NG|Gripen F|JAS-39F|F-39E Gripen|F-39 Gripen|JAS 39 Gripen E/F|Gripen E-series|F-39E	wikipedia
Grob G-115	Grob G-115	aircraft	trainer aircraft	DEU	Grob	G-115|G-115E Tutor|Grob Tutor|Grob G-115E	wikipedia
Grob G-120	Grob G-120	aircraft	trainer aircraft	DEU	Grob	G-120A|Grob G120A	wikipedia
Grob G-120TP	Grob G-120TP	aircraft	trainer aircraft	DEU	Grob	G-120TP	wikipedia
Gulfstream G280	Gulfstream G280	aircraft	transport aircraft	USA,ISR	Gulfstream|IAI		wikipedia
Gulfstream G550	Gulfstream G550	aircraft	light transport aircraft	USA	Gulfstream	G550|Gulfstream 550|MC-55A|MC-55A Peregrine	wikipedia
Gulfstream G650	Gulfstream G650	aircraft	light transport aircraft	USA	Gulfstream	G650|Gulfstream G650ER	wikipedia
Gulfstream III	Gulfstream III	aircraft	transport aircraft	USA	Gulfstream	G-III Gulfstream|Gulfstream G-III|C-20A|C-20B	wikipedia
Gulfstream IV	Gulfstream IV	aircraft	light transport aircraft	USA	Gulfstream	Gulfstream G-IV|C-20G	wikipedia
Gulfstream V	Gulfstream V	aircraft	light transport aircraft	USA	Gulfstream	G-V Gulfstream|C-37A|C-37B	wikipedia
H-20 bomber	H-20 bomber	aircraft	bomber	CHN	Xian	Xian H-20	wikipedia
~H-5	H-5	aircraft	bomber	CHN		Harbin H-5	wikipedia
~H-6	H-6	aircraft	bomber	CHN	XAC	H-6K|Xian H-6|H-6N|B-6D	wikipedia
H120	H120	aircraft	helicopter	FRA	Airbus Helicopters|Eurocopter	EC120|EC120 Colibri|EC-120B Colibri|EC120B|H120 Colibri	wikipedia
H130	H130	aircraft	helicopter	FRA	Airbus Helicopters	EC130|EC-130 Ecureuil	wikipedia
H135	H135	aircraft	helicopter	DEU	Airbus Helicopters|Eurocopter	EC135|EC-135 helicopter|EC635|H135M|EC135T2|EC-635P2|H135 Juno|EC635 T2+|EC-135 T1	wikipedia
H145	H145	aircraft	helicopter	DEU	Airbus Helicopters|Eurocopter	EC145|H145 helicopter|EC145 T2|H145 D3|H145 D2	wikipedia
H145M	H145	aircraft	helicopter	DEU	Airbus Helicopters	EC645|EC645 T2|H145M LUH	wikipedia
H155	H155	aircraft	helicopter	FRA	Airbus Helicopters|Eurocopter	EC155|EC155B1	wikipedia
H160	H160	aircraft	helicopter	FRA	Airbus Helicopters	H160M|H160M Guepard|H160M Guépard	wikipedia
H175	H175	aircraft	helicopter	FRA,CHN	Airbus Helicopters|AVIC	EC175|H175M	wikipedia
H215	Super Puma	aircraft	helicopter	FRA	Airbus Helicopters	H215 Super Puma	wikipedia
H225	Super Puma	aircraft	helicopter	FRA	Airbus Helicopters	EC225|H225 Super Puma|EC225LP	wikipedia
H225M	Super Puma	aircraft	helicopter	FRA	Airbus Helicopters|Helibras	H225M Caracal|EC725|EC725 Caracal|Caracal helicopter|EC-725 Super Cougar|EC725 Cougar|~Caracal	wikipedia
HC-130J	C-130	aircraft	search and rescue aircraft	USA	Lockheed Martin	HC-130J Combat King II|HC-130	wikipedia
HF-1	HF-1	missile	loitering munition	DEU	Helsing	Helsing HF-1|HF-1 drone	wikipedia
HF-24	HF-24	aircraft	fighter	IND	HAL	HF-24 Marut	wikipedia
HH-60G	UH-60	aircraft	helicopter	USA	Sikorsky	HH-60G Pave Hawk|Pave Hawk|HH-60	wikipedia
HH-60M	UH-60	aircraft	helicopter	USA	Sikorsky	HH-60M Black Hawk	wikipedia
HH-60W	UH-60	aircraft	helicopter	USA	Sikorsky	HH-60W Jolly Green II|Jolly Green II	wikipedia
HH-65	HH-65	aircraft	helicopter	FRA	Airbus Helicopters	MH-65|MH-65 Dolphin	wikipedia
HJT-16	HJT-16	aircraft	trainer aircraft	IND	HAL	HJT-16 Kiran|Kiran Mk II|HAL Kiran	wikipedia
HJT-36	HJT-36	aircraft	trainer aircraft	IND	HAL	HJT-36 Sitara|HJT-36 Yashas	wikipedia
HS-748	HS-748	aircraft	transport aircraft	GBR	Hawker Siddeley	Avro 748	wikipedia
HTT-40	HTT-40	aircraft	trainer aircraft	IND	HAL	HTT-40 basic trainer|HAL HTT-40	wikipedia
Harop	Harop	missile	loitering munition	ISR	IAI	IAI Harop|Harpy 2|Harop loitering munition|Harop drone	wikipedia
~Harpy	Harpy	missile	loitering munition	ISR	IAI	IAI Harpy|Mini Harpy|Harpy NG|Harpy loitering munition	wikipedia
~Harrier	Harrier	aircraft	fighter	GBR	Hawker Siddeley|British Aerospace	Sea Harrier|AV-8A|Harrier jump jet|Harrier GR9|AV-8S Matador	wikipedia
~Hawk	Hawk	aircraft	trainer aircraft	GBR	BAE Systems|British Aerospace	BAE Hawk|Hawk T1|Hawk T2|Hawk Mk 132|Hawk 100|Hawk 132|Hawk Mk 165|Hawk 165|Hawk Mk 65|Hawk trainer|Hawk jet trainer|Hawk 127|Hawk advanced jet trainer|Hawk AJT|BAE Systems Hawk|Hawk Mk 120|Hawk Mk 166|Hawk jet|Hawk 115	wikipedia
Hawk 200	Hawk	aircraft	fighter	GBR	British Aerospace		wikipedia
Hawk 203	Hawk	aircraft	fighter	GBR	British Aerospace		wikipedia
Hawk 208	Hawk	aircraft	fighter	GBR	British Aerospace		wikipedia
Hawk 209	Hawk	aircraft	fighter	GBR	British Aerospace		wikipedia
Hawker 800	Hawker 800	aircraft	transport aircraft	GBR,USA	Hawker Beechcraft|British Aerospace	Hawker 800XP|HS-125|BAe 125|BAe-125-800|RC-800|Hawker 800SIG|Hawker 850XP|U-125A	wikipedia
Helsing HX-2	Helsing HX-2	missile	loitering munition	DEU	Helsing	HX-2|HX-2 Karma|HX-2 drone	wikipedia
Hermes 180	Hermes 180	aircraft	UAV	ISR	Elbit Systems		wikipedia
Hermes 450	Hermes 450	aircraft	UAV	ISR	Elbit Systems	Elbit Hermes 450|Hermes 450 UAV	wikipedia
Hermes 650	Hermes 650	aircraft	UAV	ISR	Elbit Systems	Hermes 650 Spark	wikipedia
Hermes 900	Hermes 900	aircraft	UAV	ISR	Elbit Systems	Kochav|Elbit Hermes 900|Hermes 900 Maritime|Hermes 900 StarLiner|Hermes 900 UAV	wikipedia
Hermes 900 HFE	Hermes 900	aircraft	UAV	CHE,ISR	RUAG|Elbit Systems	ADS-15	wikipedia
Hermes Starliner	Hermes Starliner	aircraft	UAV	ISR	Elbit Systems	Hermes StarLiner UAV	wikipedia
Hero-120	Hero-120	missile	loitering munition	ISR	UVision|Rheinmetall	UVision Hero-120|Hero 120SF	wikipedia
Hero-30	Hero-120	missile	loitering munition	ISR	UVision	UVision Hero	wikipedia
Hero-400	Hero-120	missile	loitering munition	ISR	UVision	Hero-400EC	wikipedia
Hero-90	Hero-120	missile	loitering munition	ISR	UVision		wikipedia
~Heron	Heron	aircraft	UAV	ISR	IAI	Heron 1|IAI Heron|Heron UAV|Heron I|Heron drone|Machatz-1|Heron unmanned|Heron MK I	wikipedia
Heron Mk II	Heron	aircraft	UAV	ISR	IAI	Heron Mk 2|Heron Mark II|Heron Mark 2|Heron-II	wikipedia
Heron TP	Heron TP	aircraft	UAV	ISR	IAI	Eitan UAV|German Heron TP|Heron TP XP|IAI Eitan|Artemis UAS	wikipedia
Hughes 269	Hughes 269	aircraft	helicopter	USA	Hughes|Schweizer	Schweizer 300|Schweizer 300C|Hughes 300C|TH-55 Osage	wikipedia
~Hunter	Hunter	aircraft	fighter	GBR	Hawker	Hawker Hunter|Hunter FGA9	wikipedia
Hurjet	Hurjet	aircraft	trainer aircraft	TUR	Turkish Aerospace Industries|TUSAS	Hürjet|TAI Hurjet|TUSAS Hurjet|HÜRJET trainer	wikipedia
~Hurkus	Hurkus	aircraft	trainer aircraft	TUR	Turkish Aerospace Industries|TUSAS	Hürkuş|Hurkus-C|Hürkuş-C|Hurkus-B|TAI Hurkus|Hurkus II|Hürkuş-B	wikipedia
IA-58	IA-58	aircraft	attack aircraft	ARG	FMA|FAdeA	IA-58 Pucara|~Pucara|IA-58 Pucará|Pucara attack aircraft	wikipedia
IA-63	IA-63	aircraft	trainer aircraft	ARG	FAdeA	IA-63 Pampa|Pampa III|IA-63 Pampa III|Pampa trainer|Pampa II	wikipedia
IAI-1124	IAI-1124	aircraft	maritime patrol aircraft	ISR	IAI	Westwind Sea Scan|Sea Scan|IAI-1124 Sea Scan|Westwind 1124	wikipedia
IAR-316	IAR-316	aircraft	helicopter	ROU	IAR	IAR-316 Alouette	wikipedia
IAR-823	IAR-823	aircraft	trainer aircraft	ROU	IAR Brașov		wikipedia
IAR-99	IAR-99	aircraft	trainer aircraft	ROU	Avioane Craiova	IAR-99 Soim|IAR-99 Șoim	wikipedia
Il-112	Il-112	aircraft	transport aircraft	RUS	Ilyushin	Il-112V|Il-112VE	wikipedia
Il-114	Il-114	aircraft	transport aircraft	RUS	Ilyushin		wikipedia
Il-18	Il-18	aircraft	transport aircraft	RUS	Ilyushin		wikipedia
Il-20	Il-18	aircraft	signals intelligence aircraft	RUS	Ilyushin	Il-20M	wikipedia
Il-28	Il-28	aircraft	bomber	RUS	Ilyushin		wikipedia
Il-38	Il-38	aircraft	maritime patrol aircraft	RUS	Ilyushin	Il-38SD|Il-38N	wikipedia
Il-62	Il-62	aircraft	transport aircraft	RUS	Ilyushin	Il-62M	wikipedia
Il-76	Il-76	aircraft	transport aircraft	RUS	Ilyushin|UAC	Il-76MD|Il-76TD|Il-76MD-90A|Il-76M|Il-476|Il-76 Candid	wikipedia
Il-78	Il-78	aircraft	tanker aircraft	RUS	Ilyushin|UAC	Il-78MKI|Il-78M|Il-78MP|Il-78M-90A	wikipedia
Il-96	Il-96	aircraft	transport aircraft	RUS	Ilyushin	Il-96-300	wikipedia
IrAn-140	An-140	aircraft	transport aircraft	IRN,UKR	HESA		wikipedia
J-10	J-10	aircraft	fighter	CHN	CAC|Chengdu	J-10A|Chengdu J-10|J-10 Vigorous Dragon|Vigorous Dragon|J-10S|J-10B	wikipedia
J-10C	J-10	aircraft	fighter	CHN	CAC|Chengdu	J-10CE|J-10C Firebird|J-10CP|J-10CE fighter	wikipedia
J-11	J-11	aircraft	fighter	CHN,RUS	SAC	J-11B|Shenyang J-11|J-11A	wikipedia
J-15	J-15	aircraft	fighter	CHN	SAC	Shenyang J-15|J-15T	wikipedia
J-16	J-16	aircraft	fighter	CHN	SAC	Shenyang J-16|J-16D	wikipedia
J-20	J-20	aircraft	fighter	CHN	CAC	J-20 Mighty Dragon|Chengdu J-20|J-20A	wikipedia
J-22 Orao	J-22 Orao	aircraft	attack aircraft	SRB,ROU	SOKO	Orao|Soko Orao|IAR-93 Vultur|IAR-93	wikipedia
J-35	J-35	aircraft	fighter	CHN	SAC	J-35A|FC-31|FC-31 Gyrfalcon|J-31|Shenyang J-35|J-35AE|Shenyang J-35A	wikipedia
~J-5	J-5	aircraft	fighter	CHN		FT-5|JJ-5|Shenyang J-5	wikipedia
~J-6	J-6	aircraft	fighter	CHN	SAC	Shenyang J-6|Shenyang F-6|~F-6|FT-6	wikipedia
~J-7	J-7	aircraft	fighter	CHN	CAC|Chengdu	Chengdu J-7|J-7G	wikipedia
~J-8	J-8	aircraft	fighter	CHN	SAC	Shenyang J-8|J-8II|J-8F	wikipedia
JAS-39	JAS-39	aircraft	fighter	SWE	Saab	Gripen|JAS 39 Gripen|Saab Gripen|Gripen fighter	wikipedia
JF-17	JF-17	aircraft	fighter	PAK,CHN	PAC|CAC|AVIC	JF-17 Thunder|FC-1|JF-17A|JF-17B|JF-17M|FC-1 Xiaolong|JF-17 Block I|JF-17 Block II	wikipedia
JF-17 Block III	JF-17	aircraft	fighter	PAK,CHN	PAC|CAC	JF-17C|JF-17 Thunder Block III|JF-17 Block 3|JF-17C Block III|JF-17 Thunder Block 3	wikipedia
JH-7	JH-7	aircraft	bomber	CHN	XAC	JH-7A|FBC-1|FBC-1M|Xian JH-7|FBC-1M Flying Leopard	wikipedia
JL-9	JL-9	aircraft	trainer aircraft	CHN	GAIC	FTC-2000|FTC-2000G|JL-9 Mountain Eagle|FTC-2000G Mountain Eagle|Mountain Eagle trainer|FTC-2000B	wikipedia
JUMP 20	JUMP 20	aircraft	UAV	USA	AeroVironment	JUMP 20-X	wikipedia
JY-300	JY-300	aircraft	UAV	CHN	CETC		wikipedia
~Jaguar	Jaguar	aircraft	fighter	FRA,GBR	SEPECAT	SEPECAT Jaguar|Jaguar fighter|Jaguar International	wikipedia
Jet Provost	Jet Provost	aircraft	trainer aircraft	GBR	BAC	BAC Jet Provost	wikipedia
~K-8	K-8	aircraft	trainer aircraft	CHN,PAK	Hongdu|PAC	K-8 Karakorum|K-8 Karakoram|K-8P|K-8W|K-8E|JL-8|Karakorum-8|K-8 trainer|K-8VB|Hongdu K-8	wikipedia
K-MAX	K-MAX	aircraft	helicopter	USA	Kaman	K-1200 K-MAX|K-1200	wikipedia
KC-10	KC-10	aircraft	tanker aircraft	USA	McDonnell Douglas	KC-10 Extender|KDC-10	wikipedia
KC-100	KC-100	aircraft	trainer aircraft	KOR	Korea Aerospace Industries	KT-100|KC-100 Naraon	wikipedia
KC-130	C-130	aircraft	tanker aircraft	USA	Lockheed Martin	KC-130 Hercules|KC-130R|KC-130H|KC-130T	wikipedia
KC-130J	C-130	aircraft	tanker aircraft	USA	Lockheed Martin	KC-130J Hercules|KC-130J Super Hercules	wikipedia
KC-135	KC-135	aircraft	tanker aircraft	USA	Boeing	KC-135R|KC-135 Stratotanker|KC-135R Stratotanker|KC-135T|C-135FR|Stratotanker	wikipedia
KC-390	KC-390	aircraft	transport aircraft	BRA	Embraer	C-390|KC-390 Millennium|C-390 Millennium|Embraer C-390|Embraer KC-390	wikipedia
KC-46	KC-46	aircraft	tanker aircraft	USA	Boeing	KC-46A|KC-46 Pegasus|KC-46A Pegasus|Boeing KC-46	wikipedia
KC-767	KC-767	aircraft	tanker aircraft	USA	Boeing	Boeing 767 tanker|KC-767A|767 Tanker Transport|KC-767 MMTT	wikipedia
KF-21	KF-21	aircraft	fighter	KOR,IDN	KAI	KF-21 Boramae|KF-X|KFX fighter|IF-X|Boramae|KF-21 Block II|KF-X/IF-X|KF-21 Block I|KF-21EX	wikipedia
KJ-200	KJ-200	aircraft	airborne early warning aircraft	CHN	Shaanxi		wikipedia
KJ-2000	KJ-2000	aircraft	airborne early warning aircraft	CHN	XAC		wikipedia
KJ-500	KJ-500	aircraft	airborne early warning aircraft	CHN	Shaanxi	KJ-500A|KJ-500E	wikipedia
KT-1	KT-1	aircraft	trainer aircraft	KOR	KAI	KT-1 Woongbi|KT-1B|KT-1P|KT-1T|KA-1|KT-1S|KT-1 Wongbee	wikipedia
KUB-BLA	KUB-BLA	missile	loitering munition	RUS	ZALA Aero	KUB-E|ZALA KYB|KYB-UAV	wikipedia
KUH-1	KUH-1	aircraft	helicopter	KOR,FRA	KAI	KUH-1 Surion|Surion|KUH-1E|MUH-1|MUH-1 Marineon|Surion helicopter|KUH-1 Surion helicopter	wikipedia
KUS-FS	KUS-FS	aircraft	UAV	KOR	Korean Air	KUS-FS MUAV	wikipedia
KZO	KZO	aircraft	UAV	DEU	Rheinmetall	KZO UAV|Kleinfluggerät Zielortung	wikipedia
Ka-226	Ka-226	aircraft	helicopter	RUS	Kamov|Russian Helicopters	Ka-226T|Kamov 226T|Ka-226TE	wikipedia
Ka-25	Ka-25	aircraft	helicopter	RUS	Kamov		wikipedia
Ka-27	Ka-27	aircraft	helicopter	RUS	Kamov	Ka-27PL|Ka-27PS	wikipedia
Ka-28	Ka-27	aircraft	helicopter	RUS	Kamov	Ka-28PL	wikipedia
Ka-29	Ka-27	aircraft	helicopter	RUS	Kamov		wikipedia
Ka-31	Ka-27	aircraft	helicopter	RUS	Kamov	Ka-31 Helix|Ka-31 AEW|Ka-35 helicopter	wikipedia
Ka-32	Ka-27	aircraft	helicopter	RUS	Kamov|Kumertau	Ka-32A|Ka-32T|Ka-32A11BC|Ka-32C|Ka-32A4	wikipedia
Ka-50	Ka-50	aircraft	helicopter	RUS	Kamov	Ka-50 Black Shark	wikipedia
Ka-52	Ka-52	aircraft	helicopter	RUS	Kamov|Progress	Ka-52 Alligator|Ka-52K|Ka-52E|Ka-52 Hokum|Ka-52M|Ka-52K Katran	wikipedia
Ka-60	Ka-60	aircraft	helicopter	RUS	Kamov		wikipedia
Ka-62	Ka-60	aircraft	helicopter	RUS	Kamov		wikipedia
~Kaan	Kaan	aircraft	fighter	TUR	Turkish Aerospace Industries|TUSAS	TF-X|TF Kaan|TAI Kaan|KAAN fighter|TUSAS Kaan|TF-X Kaan	wikipedia
Kaman-22	Kaman-22	aircraft	UAV	IRN		Kaman-12	wikipedia
Karayel	Karayel	aircraft	UAV	TUR	Vestel|Lentatek	Karayel-SU|Vestel Karayel|Karayel UAV	wikipedia
Kargu	Kargu	missile	loitering munition	TUR	STM	Kargu-2|STM Kargu|Kargu drone	wikipedia
Karrar UAV	Karrar UAV	aircraft	UAV	IRN	HESA	Karrar drone	wikipedia
Kawasaki C-2	Kawasaki C-2	aircraft	transport aircraft	JPN	Kawasaki Heavy Industries	RC-2|Kawasaki C-2 transport	wikipedia
Kfir	Kfir	aircraft	fighter	ISR	IAI	IAI Kfir|Kfir C-10|Kfir C-7|Kfir C-2|Kfir Block 60|Kfir fighter	wikipedia
King Air 200	King Air 200	aircraft	light transport aircraft	USA	Beechcraft	King Air B200|Super King Air 200|Beechcraft King Air 200|King Air 250|King Air 260|Super King Air B200	wikipedia
King Air 350	King Air 350	aircraft	light transport aircraft	USA	Beechcraft|Textron Aviation	King Air 350ER|Beechcraft King Air 350|King Air 350i|King Air 350ER ISR|King Air 360|King Air 360ER|Super King Air 350|B350ER|B-350	wikipedia
King Air C-90	King Air C-90	aircraft	light transport aircraft	USA	Beechcraft	King Air C90GTi|Beechcraft King Air C90	wikipedia
Kizilelma	Kizilelma	aircraft	UAV	TUR	Baykar	Bayraktar Kizilelma|Kızılelma|Bayraktar Kızılelma	wikipedia
~Kowsar	Kowsar	aircraft	fighter	IRN	HESA	HESA Kowsar	wikipedia
L-100	C-130	aircraft	transport aircraft	USA	Lockheed	L-100-30|L-100-20|LM-100J|L-100 Hercules	wikipedia
L-15	L-15	aircraft	trainer aircraft	CHN	Hongdu	L-15 Falcon|JL-10|L-15A|L-15B|L-15Z|Hongdu L-15	wikipedia
L-159	L-159	aircraft	fighter	CZE	Aero Vodochody	L-159 ALCA|L-159A|Aero L-159|L-159T|L-159E|L-159 Honey Badger|L-159T1	wikipedia
L-29	L-29	aircraft	trainer aircraft	CZE	Aero Vodochody	L-29 Delfin|Aero L-29	wikipedia
L-39	L-39	aircraft	trainer aircraft	CZE	Aero Vodochody	L-39 Albatros|L-39ZA|L-39ZO|L-39C|Aero L-39|L-39 Albatross|L-39CW	wikipedia
L-39NG	L-39NG	aircraft	trainer aircraft	CZE	Aero Vodochody	L-39 Skyfox|L-39NG Skyfox|Aero L-39NG	wikipedia
L-410	L-410	aircraft	light transport aircraft	CZE	Let|Aircraft Industries	L-410 Turbolet|Let L-410|L-410UVP|L-410 NG|L-410UVP-E20	wikipedia
LAH-1	LAH-1	aircraft	helicopter	KOR,FRA	KAI	KAI LAH|LAH Miron|Light Armed Helicopter|~LAH	wikipedia
LCH Prachand	LCH Prachand	aircraft	helicopter	IND	HAL	Prachand|Light Combat Helicopter|HAL Prachand|LCH Prachand helicopter	wikipedia
~LUH	LUH	aircraft	helicopter	IND	HAL	HAL Light Utility Helicopter|HAL LUH	wikipedia
Lakshya	Lakshya	aircraft	target drone	IND	HAL	Lakshya-2|Lakshya target	wikipedia
~Lama	Lama	aircraft	helicopter	FRA	Aerospatiale	SA-315 Lama|SA-315B|SA-315B Lama	wikipedia
~Lancet	Lancet	missile	loitering munition	RUS	ZALA Aero	Lancet-3|Lancet drone|ZALA Lancet|Izdeliye 51|Lancet loitering munition	wikipedia
Lanius	Lanius	missile	loitering munition	ISR	Elbit Systems	Elbit Lanius	wikipedia
~Lasta	Lasta	aircraft	trainer aircraft	SRB	UTVA	Lasta 95|Utva Lasta|LASTA 95N	wikipedia
Learjet 35	Learjet 35	aircraft	light transport aircraft	USA	Learjet	Learjet 35A|C-21A	wikipedia
Learjet 36A	Learjet 35	aircraft	light transport aircraft	USA	Learjet		wikipedia
Legacy 500	Legacy 500	aircraft	light transport aircraft	BRA	Embraer	Embraer Legacy 500|Praetor 600	wikipedia
Legacy 600	Legacy 500	aircraft	light transport aircraft	BRA	Embraer		wikipedia
Leleka-100	Leleka-100	aircraft	UAV	UKR	Deviro	Leleka-100 UAV	wikipedia
Liutyi	Liutyi	missile	loitering munition	UKR	Antonov	An-196 Liutyi|Lyutyi drone|AN-196	wikipedia
~Luna	Luna	aircraft	UAV	DEU	EMT Penzberg|Rheinmetall	LUNA UAV|LUNA NG|EMT Luna|Luna X-2000	wikipedia
Lynx helicopter	Lynx helicopter	aircraft	helicopter	GBR	Westland|AgustaWestland	Super Lynx|Super Lynx 300|Westland Lynx|Sea Lynx|Lynx Mk 88|Lynx Mk 21|Super Lynx Mk 21B	wikipedia
M-28	M-28	aircraft	light transport aircraft	POL	PZL Mielec|Lockheed Martin	M28 Skytruck|M-28 Bryza|PZL M28|C-145|C-145A|M28/C-145A|C-145A Skytruck|M28B|C-145 Skytruck	wikipedia
M-345	M-345	aircraft	trainer aircraft	ITA	Leonardo	M-345 HET|T-345|T-345A	wikipedia
M-346	M-346	aircraft	trainer aircraft	ITA	Leonardo|Alenia Aermacchi	M-346 Master|M-346FA|M-346 Lavi|M-346I|Aermacchi M-346|M-346FT|M-346 F|M-346 advanced jet trainer	wikipedia
MB-326	MB-326	aircraft	trainer aircraft	ITA	Aermacchi	Impala trainer|AT-26 Xavante|EMB-326 Xavante|MB-326K	wikipedia
MB-339	MB-339	aircraft	trainer aircraft	ITA	Aermacchi	MB-339C|MB-339CD|MB-339CM|MB-339A|Aermacchi MB-339	wikipedia
MC-12	MC-12	aircraft	surveillance aircraft	USA	Beechcraft|Textron	MC-12W|MC-12 Liberty|MC-12W Liberty	wikipedia
MC-130J	C-130	aircraft	special operations aircraft	USA	Lockheed Martin	MC-130J Commando II|Commando II	wikipedia
MC-208 Guardian	MC-208 Guardian	aircraft	light attack aircraft	USA	MAG Aerospace	MC-208	wikipedia
MD Explorer	MD Explorer	aircraft	helicopter	USA	MD Helicopters	MD 902 Explorer|MD 900 Explorer|MD-902	wikipedia
MD500	MD500	aircraft	helicopter	USA	MD Helicopters|Hughes	Hughes 500|MD 500E|Hughes 500MD|500MD Defender	wikipedia
MD530	MD530	aircraft	helicopter	USA	MD Helicopters	MD 530F|MD 530F Cayuse Warrior|MD-530G|Cayuse Warrior	wikipedia
MH-139	AW139	aircraft	helicopter	USA	Boeing	MH-139A|MH-139 Grey Wolf|MH-139A Grey Wolf	wikipedia
MH-47	CH-47	aircraft	helicopter	USA	Boeing	MH-47G|MH-47G Chinook|H-47ER|H-47 Extended Range|H-47 Chinook Extended Range|Chinook H-47 Extended Range	wikipedia
MH-53E	CH-53	aircraft	helicopter	USA	Sikorsky	MH-53E Sea Dragon|MH-53	wikipedia
MH-60M	UH-60	aircraft	helicopter	USA	Sikorsky		wikipedia
MH-60R	SH-60	aircraft	helicopter	USA	Sikorsky|Lockheed Martin	MH-60R Seahawk|MH-60R Multi-Mission Helicopter|Seahawk Romeo|MH-60R Romeo|MH-60R Multi-Mission helicopters|Romeo Seahawk	wikipedia
MH-60S	SH-60	aircraft	helicopter	USA	Sikorsky	MH-60S Knighthawk|MH-60S Seahawk|Knighthawk	wikipedia
MQ-1	MQ-1	aircraft	UAV	USA	General Atomics	MQ-1 Predator|RQ-1 Predator|RQ-1|MQ-1B|~Predator|Predator XP|Predator UAV|Predator drone|RQ-1B	wikipedia
MQ-1C	MQ-1	aircraft	UAV	USA	General Atomics	MQ-1C Gray Eagle|Gray Eagle|MQ-1C ER|MQ-1C Grey Eagle|Gray Eagle 25M|Grey Eagle	wikipedia
MQ-20	MQ-20	aircraft	UAV	USA	General Atomics	MQ-20 Avenger|Predator C|Avenger UAV	wikipedia
MQ-25	MQ-25	aircraft	UAV	USA	Boeing	MQ-25 Stingray|MQ-25A	wikipedia
MQ-28	MQ-28	aircraft	UAV	AUS,USA	Boeing Australia	MQ-28 Ghost Bat|Ghost Bat|MQ-28A|Loyal Wingman|MQ-28A Ghost Bat	wikipedia
MQ-4C	MQ-4C	aircraft	UAV	USA	Northrop Grumman	MQ-4C Triton|MQ-4 Triton|~Triton	wikipedia
MQ-8	MQ-8	aircraft	UAV	USA	Northrop Grumman	MQ-8 Fire Scout|Fire Scout|MQ-8B|MQ-8C|MQ-8C Fire Scout	wikipedia
MQ-9	MQ-9	aircraft	UAV	USA	General Atomics	MQ-9 Reaper|Predator B|~Reaper|Reaper drone|Reaper UAV|Guardian UAV	wikipedia
MQ-9A	MQ-9	aircraft	UAV	USA	General Atomics	MQ-9A Reaper|MQ-9A Block 5|MQ-9 Block 5|MQ-9 Block 1	wikipedia
MQ-9B	MQ-9	aircraft	UAV	USA	General Atomics	SkyGuardian|MQ-9B SkyGuardian|SeaGuardian|MQ-9B SeaGuardian|Protector RG1|Protector RG Mk 1|Certifiable Predator B|MQ-9B Remotely Piloted Aircraft	wikipedia
~Magister	Magister	aircraft	trainer aircraft	FRA	Fouga	CM-170 Magister|CM-170|Fouga Magister	wikipedia
Mavic 3	Mavic 3	aircraft	UAV	CHN	DJI	DJI Mavic|DJI Mavic 3|Mavic 3T|DJI Matrice|DJI Mavic 3T	wikipedia
Mi-1	Mi-1	aircraft	helicopter	RUS	Mil	Mil Mi-1	wikipedia
Mi-14	Mi-14	aircraft	helicopter	RUS	Mil	Mi-14PL|Mi-14PS	wikipedia
Mi-17	Mi-8	aircraft	helicopter	RUS	Mil|Russian Helicopters|Kazan Helicopters	Mil Mi-17|Mi-17 Hip|Mi-17 Hip-H|Mi-17M|Mi-17-1V|Mi-17E|Mi-17V	wikipedia
Mi-171	Mi-8	aircraft	helicopter	RUS	Russian Helicopters|Ulan-Ude	Mi-171Sh|Mi-171ShP|Mi-171E|Mi-171A2|Mi-171ME|Mi-171Sh helicopter	wikipedia
Mi-172	Mi-8	aircraft	helicopter	RUS	Kazan Helicopters		wikipedia
Mi-17V-5	Mi-8	aircraft	helicopter	RUS	Kazan Helicopters|Russian Helicopters		wikipedia
Mi-2	Mi-2	aircraft	helicopter	POL,RUS	PZL-Swidnik|Mil	Mil Mi-2	wikipedia
Mi-24	Mi-24	aircraft	helicopter	RUS	Mil|Russian Helicopters	Mil Mi-24|Mi-24 Hind|Mi-24V|Mi-24D|Mi-24P|Mi-24P-1M|Hind helicopter	wikipedia
Mi-25	Mi-24	aircraft	helicopter	RUS	Mil|Russian Helicopters	Mi-25U	wikipedia
Mi-26	Mi-26	aircraft	helicopter	RUS	Mil|Rostvertol	Mil Mi-26|Mi-26 Halo|Mi-26T|Mi-26T2	wikipedia
Mi-28	Mi-28	aircraft	helicopter	RUS	Mil|Rostvertol|Russian Helicopters	Mi-28 Havoc|Mi-28N|Mi-28NE|Mi-28 Night Hunter|Mi-28NE Night Hunter|Mi-28UB	wikipedia
Mi-34	Mi-34	aircraft	helicopter	RUS	Mil		wikipedia
Mi-35	Mi-24	aircraft	helicopter	RUS	Rostvertol|Mil	Mi-35P|Mi-35 Hind|Mi-35P Phoenix	wikipedia
Mi-35M	Mi-24	aircraft	helicopter	RUS	Rostvertol|Russian Helicopters	Mi-35M Hind E|AH-2 Sabre|Mi-35MS	wikipedia
Mi-38	Mi-38	aircraft	helicopter	RUS	Mil|Kazan Helicopters	Mi-38T	wikipedia
Mi-4	Mi-4	aircraft	helicopter	RUS	Mil	Mil Mi-4	wikipedia
Mi-6	Mi-6	aircraft	helicopter	RUS	Mil	Mil Mi-6	wikipedia
Mi-8	Mi-8	aircraft	helicopter	RUS	Mil|Russian Helicopters	Mil Mi-8|Mi-8T|Mi-8 Hip|Mi-8MT|Mi-8P	wikipedia
Mi-8AMTSh	Mi-8	aircraft	helicopter	RUS	Russian Helicopters|Ulan-Ude	Mi-8AMT|Mi-8AMTSh-VN	wikipedia
Mi-8MTV	Mi-8	aircraft	helicopter	RUS	Kazan Helicopters	Mi-8MTV-1|Mi-8MTV-5	wikipedia
Mi-9	Mi-8	aircraft	helicopter	RUS	Mil		wikipedia
MiG-15	MiG-15	aircraft	fighter	RUS	Mikoyan|MiG	MiG-15UTI	wikipedia
MiG-17	MiG-17	aircraft	fighter	RUS	Mikoyan|MiG	MiG-17F	wikipedia
MiG-19	MiG-19	aircraft	fighter	RUS	Mikoyan|MiG		wikipedia
MiG-21	MiG-21	aircraft	fighter	RUS	Mikoyan|MiG	MiG-21bis|MiG-21MF|MiG-21 Bison|MiG-21 Lancer|MiG-21UM|MiG-21F-13|MiG-21PFM	wikipedia
MiG-23	MiG-23	aircraft	fighter	RUS	Mikoyan|MiG	MiG-23MF|MiG-23ML|MiG-23BN|MiG-23UB|MiG-23MS|MiG-23MLD	wikipedia
MiG-25	MiG-25	aircraft	fighter	RUS	Mikoyan|MiG	MiG-25R|MiG-25RB|MiG-25P|MiG-25PDS	wikipedia
MiG-27	MiG-27	aircraft	fighter	RUS	Mikoyan|MiG	MiG-27L|MiG-27M|MiG-27ML	wikipedia
MiG-29	MiG-29	aircraft	fighter	RUS	MiG|UAC	MiG-29A|MiG-29B|MiG-29S|MiG-29SE|MiG-29SMT|MiG-29UB|MiG-29N|MiG-29UPG|~Fulcrum|MiG-29 Fulcrum|MiG-29SM|MiG-29UBT|MiG-29BM	wikipedia
MiG-29K	MiG-29	aircraft	fighter	RUS	MiG|UAC	MiG-29KUB|MiG-29K/KUB	wikipedia
MiG-29M	MiG-29	aircraft	fighter	RUS	MiG|UAC	MiG-29M/M2|MiG-29M2	wikipedia
MiG-31	MiG-31	aircraft	fighter	RUS	MiG|UAC	MiG-31BM|MiG-31 Foxhound|MiG-31K	wikipedia
MiG-35	MiG-35	aircraft	fighter	RUS	MiG|UAC	MiG-35D|MiG-35S	wikipedia
MiG-AT	MiG-AT	aircraft	trainer aircraft	RUS	MiG		wikipedia
Milkor 380	Milkor 380	aircraft	UAV	ZAF	Milkor	MA380|Milkor MA380|Milkor 380 UAV	wikipedia
Mirach 40	Mirach 40	aircraft	target drone	ITA	Leonardo	Mirach 100/5|M-40 Mirach|Mirach 100	wikipedia
~Mirage	Mirage	aircraft	fighter	FRA	Dassault Aviation	Dassault Mirage|Mirage fighter|Mirage jet	wikipedia
Mirage 2000	Mirage	aircraft	fighter	FRA	Dassault Aviation	Mirage 2000C|Mirage 2000H|Mirage 2000D|Mirage 2000N|Mirage 2000-5|Mirage 2000-5F|Mirage 2000-5EI|Mirage 2000-5 Mk 2|Mirage 2000EM	wikipedia
Mirage 2000-9	Mirage	aircraft	fighter	FRA	Dassault Aviation		wikipedia
Mirage 4000	Mirage	aircraft	fighter	FRA	Dassault Aviation		wikipedia
Mirage 5	Mirage	aircraft	fighter	FRA	Dassault Aviation	Mirage V	wikipedia
Mirage 50	Mirage	aircraft	fighter	FRA	Dassault Aviation		wikipedia
Mirage F1	Mirage	aircraft	fighter	FRA	Dassault Aviation	Mirage F1M|Mirage F1CR|Mirage F1EQ	wikipedia
Mirage III	Mirage	aircraft	fighter	FRA	Dassault Aviation	Mirage IIIE|Mirage IIIO|Mirage IIIC|Mirage IIIS	wikipedia
Mohajer-10	Mohajer-6	aircraft	UAV	IRN	Qods		wikipedia
Mohajer-2	Mohajer-6	aircraft	UAV	IRN	Qods		wikipedia
Mohajer-6	Mohajer-6	aircraft	UAV	IRN	Qods	Mohajer UAV|Mohajer drone	wikipedia
Mwari	Mwari	aircraft	light attack aircraft	ZAF	Paramount	AHRLAC|Paramount Mwari|Mwari aircraft	wikipedia
N-219	N-219	aircraft	light transport aircraft	IDN	PT Dirgantara Indonesia	N-219 Nurtanio	wikipedia
N-Raven	N-Raven	missile	loitering munition	ZAF,ARE	Paramount		wikipedia
NH90	NH90	aircraft	helicopter	FRA,DEU,ITA,NLD	NHIndustries|Airbus Helicopters|Leonardo|Fokker	NH90 TTH|NH90 NFH|MRH-90|MRH-90 Taipan|NH90 Sea Tiger|SH-90A	wikipedia
Nachshon Shavit	G550 CAEW	aircraft	signals intelligence aircraft	ISR,USA	IAI|Gulfstream	Shavit SIGINT	wikipedia
Nagastra-1	Nagastra-1	missile	loitering munition	IND	Solar Industries	Nagastra	wikipedia
Nauru 500C	Nauru 500C	aircraft	UAV	BRA	Xmobots	Nauru 1000C|Nauru 100D	maker
Nesher	Nesher	aircraft	fighter	ISR	IAI	IAI Nesher|IAI Dagger	wikipedia
Netra AEW&C	Netra AEW&C	aircraft	airborne early warning aircraft	IND	DRDO	Netra AEW|DRDO AEW&CS|Netra Mk 1A	wikipedia
~Nimrod	Nimrod	aircraft	maritime patrol aircraft	GBR	BAE Systems	Nimrod MR2|Nimrod MRA4	wikipedia
Nishant	Nishant	aircraft	UAV	IND	DRDO	Nishant UAV	wikipedia
Nomad N-22	Nomad N-22	aircraft	light transport aircraft	AUS	GAF	GAF Nomad|N-22 Nomad|Searchmaster|N-24 Nomad|N-22B	wikipedia
Nord Noratlas	Nord Noratlas	aircraft	transport aircraft	FRA	Nord Aviation	Noratlas aircraft|Nord 2501|N-2501 Noratlas	wikipedia
Nut UAV	Nut UAV	aircraft	UAV	EGY		30 June UAV|Ahmose loitering munition	wikipedia
~O-2	O-2	aircraft	light aircraft	USA	Cessna	O-2A Skymaster	wikipedia
OA-1K	OA-1K	aircraft	light attack aircraft	USA	L3Harris|Air Tractor	OA-1K Skyraider II|Sky Warden|AT-802U Sky Warden	wikipedia
OH-1	OH-1	aircraft	helicopter	JPN	Kawasaki Heavy Industries	Kawasaki OH-1|OH-1 Ninja	wikipedia
OH-58	OH-58	aircraft	helicopter	USA	Bell	OH-58 Kiowa|OH-58A	wikipedia
OH-58D	OH-58	aircraft	helicopter	USA	Bell	OH-58D Kiowa Warrior|Kiowa Warrior|OH-58D(I)	wikipedia
~OH-6	OH-6	aircraft	helicopter	USA	Hughes	OH-6 Cayuse|OH-6A|OH-6D	wikipedia
OV-1	OV-1	aircraft	reconnaissance aircraft	USA	Grumman	OV-1D Mohawk|OV-1 Mohawk	wikipedia
OV-10	OV-10	aircraft	light attack aircraft	USA	Rockwell	OV-10 Bronco|OV-10A	wikipedia
Octopus interceptor	Octopus interceptor	aircraft	interceptor drone	UKR,GBR		Octopus interceptor drone|Octopus-100	wikipedia
Orbiter 1K	Orbiter UAV	missile	loitering munition	ISR	Aeronautics	Orbiter 1K loitering munition	wikipedia
Orbiter 2	Orbiter UAV	aircraft	UAV	ISR	Aeronautics	Aeronautics Orbiter 2	wikipedia
Orbiter 3	Orbiter UAV	aircraft	UAV	ISR	Aeronautics	Aeronautics Orbiter 3|Orbiter-3B	wikipedia
Orbiter 4	Orbiter UAV	aircraft	UAV	ISR	Aeronautics		wikipedia
Orbiter 5	Orbiter 5	aircraft	UAV	ISR	Aeronautics Group		wikipedia
Orbiter UAV	Orbiter UAV	aircraft	UAV	ISR	Aeronautics	Aeronautics Orbiter	wikipedia
Orion UAV	Orion UAV	aircraft	UAV	RUS	Kronstadt	Orion-E|Inokhodets|Kronshtadt Orion|Kronstadt Orion|Orion drone	wikipedia
Orlan-10	Orlan-10	aircraft	UAV	RUS	Special Technology Center	Orlan-10E	wikipedia
Orlan-30	Orlan-10	aircraft	UAV	RUS	Special Technology Center		wikipedia
~Oron	Oron	aircraft	surveillance aircraft	ISR,USA	IAI|Elta|Gulfstream	Oron surveillance aircraft	wikipedia
Oryx helicopter	Oryx helicopter	aircraft	helicopter	ZAF	Denel|Atlas	Atlas Oryx|Denel Oryx	wikipedia
~P-1	P-1	aircraft	maritime patrol aircraft	JPN	Kawasaki Heavy Industries	Kawasaki P-1|P-1 maritime patrol aircraft	wikipedia
P-166	P-166	aircraft	light transport aircraft	ITA	Piaggio	Piaggio P-166	wikipedia
P-180	P-180	aircraft	light transport aircraft	ITA	Piaggio Aerospace	P-180 Avanti|Piaggio Avanti|P180 Avanti II	wikipedia
~P-3	P-3	aircraft	maritime patrol aircraft	USA	Lockheed Martin	P-3 Orion|P-3A|P-3B|P-3AM|P-3F|~Orion	wikipedia
P-3C	P-3	aircraft	maritime patrol aircraft	USA	Lockheed Martin	P-3C Orion|P-3CK	wikipedia
~P-8	P-8	aircraft	maritime patrol aircraft	USA	Boeing	P-8 Poseidon|Poseidon aircraft|~Poseidon	wikipedia
P-8A	P-8	aircraft	maritime patrol aircraft	USA	Boeing	P-8A Poseidon|P-8A Patrol Aircraft	wikipedia
P-8I	P-8	aircraft	maritime patrol aircraft	USA	Boeing	P-8I Neptune|P-8I Poseidon	wikipedia
P.1HH HammerHead	P.1HH HammerHead	aircraft	UAV	ITA	Piaggio Aerospace	Piaggio Hammerhead	wikipedia
P1-SUN	P1-SUN	aircraft	interceptor drone	UKR	Skyfall	Skyfall P1-SUN	wikipedia
PC-12	PC-12	aircraft	light transport aircraft	CHE	Pilatus	Pilatus PC-12|U-28|U-28A|PC-12NG|U-28A Draco|PC-12 NGX|PC-12 Spectre|PC-12 Eagle	wikipedia
PC-21	PC-21	aircraft	trainer aircraft	CHE	Pilatus	Pilatus PC-21	wikipedia
PC-24	PC-24	aircraft	light transport aircraft	CHE	Pilatus	Pilatus PC-24	wikipedia
PC-6	PC-6	aircraft	light transport aircraft	CHE	Pilatus	PC-6 Turbo Porter|Pilatus Porter|Turbo Porter	wikipedia
PC-7	PC-7	aircraft	trainer aircraft	CHE	Pilatus	PC-7 Turbo Trainer|Pilatus PC-7|PC-7 Mk II|PC-7 Mk.2|PC-7 MKX|PC-7 MK II trainer	wikipedia
PC-9	PC-9	aircraft	trainer aircraft	CHE	Pilatus	Pilatus PC-9|PC-9M|PC-9A	wikipedia
PZL M-18	PZL M-18	aircraft	light aircraft	POL	PZL Mielec	M-18 Dromader	wikipedia
PZL-130	PZL-130	aircraft	trainer aircraft	POL	PZL Warszawa-Okecie|Airbus	PZL-130 Orlik|PZL-130 TC-II Orlik|Orlik trainer|PZL-130TC-2	wikipedia
~Patroller	Patroller	aircraft	UAV	FRA	Safran	Patroller UAV|Safran Patroller	wikipedia
Pegaz 011	Pegaz 011	aircraft	UAV	SRB	MTI	Pegaz UAV|Pegaz drone	wikipedia
Penguin C	Penguin C	aircraft	UAV	LVA	UAV Factory|Edge Autonomy	Penguin C VTOL|Penguin C UAV	wikipedia
Phalcon	Phalcon	sensor	airborne early warning system	ISR	IAI|Elta	EL/M-2075|Phalcon AEW|Phalcon AWACS	wikipedia
Phenom 100	Phenom 100	aircraft	trainer aircraft	BRA	Embraer	Embraer Phenom 100|Phenom 100EV	wikipedia
Piper Navajo	Piper Navajo	aircraft	light transport aircraft	USA	Piper	PA-31 Navajo|PA-31T Cheyenne|Piper Cheyenne|Navajo Chieftain	wikipedia
Piper Seneca	Piper Seneca	aircraft	light transport aircraft	USA	Piper	PA-34 Seneca	wikipedia
Primoco One 150	Primoco One 150	aircraft	UAV	CZE	Primoco	Primoco UAV One 150	wikipedia
~Puma	Puma	aircraft	helicopter	FRA	Aerospatiale	SA-330 Puma|SA-330|IAR-330|IAR-330 Puma|Puma helicopter|IAR-330L	wikipedia
~Q-5	Q-5	aircraft	attack aircraft	CHN	Hongdu	Nanchang Q-5|Nanchang A-5|A-5C Fantan|A-5 Fantan|A-5C|A-5K|A-5III|A-5M	wikipedia
QX-1	QX-2	missile	loitering munition	ARE	EDGE		wikipedia
QX-2	QX-2	missile	loitering munition	ARE	EDGE	Shadow 25|Shadow 50|Hunter 2-S	wikipedia
QX-4	QX-2	missile	loitering munition	ARE	EDGE		wikipedia
R-22	R-22	aircraft	helicopter	USA	Robinson	Robinson R22	wikipedia
R-44	R-44	aircraft	helicopter	USA	Robinson	Robinson R44|R44 Raven	wikipedia
R-66	R-66	aircraft	helicopter	USA	Robinson	Robinson R66	wikipedia
RC-135	RC-135	aircraft	signals intelligence aircraft	USA	Boeing	RC-135V|RC-135W|RC-135 Rivet Joint|RC-135V/W|RC-135W Rivet Joint|Rivet Joint	wikipedia
RQ-101	RQ-101	aircraft	UAV	KOR	KAI	RQ-101 Songgolmae|Night Intruder 300	wikipedia
RQ-11	RQ-11	aircraft	UAV	USA	AeroVironment	RQ-11 Raven|RQ-11B|RQ-11B Raven|Raven UAV|~Raven|Raven drone	wikipedia
RQ-12	RQ-12	aircraft	UAV	USA	AeroVironment	Wasp AE|Wasp III|RQ-12A Wasp	wikipedia
RQ-20	RQ-20	aircraft	UAV	USA	AeroVironment	RQ-20 Puma|RQ-20B|Puma AE|RQ-20A|Puma UAV|Puma 3 AE|Puma LE|RQ-20B Puma|Puma drone	wikipedia
RQ-21	RQ-21	aircraft	UAV	USA	Insitu|Boeing	RQ-21 Blackjack|RQ-21A|RQ-21A Blackjack|RQ-21A Integrator|Insitu Integrator	wikipedia
RQ-4	RQ-4	aircraft	UAV	USA	Northrop Grumman	RQ-4 Global Hawk|Global Hawk|RQ-4B|RQ-4B Global Hawk|RQ-4D|RQ-4 Block 30|RQ-4D Phoenix|RQ-4 Block 30 (I)|EuroHawk|Alliance Ground Surveillance	wikipedia
RQ-5	RQ-5	aircraft	UAV	USA	Northrop Grumman|IAI	RQ-5 Hunter|MQ-5B Hunter|Hunter UAV	wikipedia
RQ-7	RQ-7	aircraft	UAV	USA	AAI|Textron	RQ-7 Shadow|RQ-7B|Shadow 200|RQ-7B Shadow|Shadow 600|Shadow UAV	wikipedia
Rafale	Rafale	aircraft	fighter	FRA	Dassault Aviation	Dassault Rafale|Rafale fighter|Rafale F3R|Rafale F4|Rafale F5	wikipedia
Rafale B	Rafale	aircraft	fighter	FRA	Dassault Aviation	Rafale EH|Rafale DH|Rafale DQ|Rafale DG|Rafale DM	wikipedia
Rafale C	Rafale	aircraft	fighter	FRA	Dassault Aviation	Rafale EQ|Rafale EG|Rafale EM	wikipedia
Rafale M	Rafale	aircraft	fighter	FRA	Dassault Aviation	Rafale Marine	wikipedia
~Rallye	Rallye	aircraft	light aircraft	FRA	Socata	Socata Rallye|R-235 Guerrier	wikipedia
Raybird-3	Raybird-3	aircraft	UAV	UKR	Skyeton	Raybird UAV|ACS-3 Raybird	maker
Reims F-406	Reims F-406	aircraft	light transport aircraft	FRA	Reims Aviation	F-406 Caravan II|Reims-Cessna F406|F406 Vigilant	wikipedia
Rooivalk	Rooivalk	aircraft	helicopter	ZAF	Denel	Denel Rooivalk|AH-2 Rooivalk	wikipedia
Rotem loitering munition	Rotem loitering munition	missile	loitering munition	ISR	IAI	Rotem-L|Rotem Alpha|IAI Rotem	wikipedia
~Rudra	Dhruv	aircraft	helicopter	IND	HAL	HAL Rudra|ALH-WSI|Rudra helicopter	wikipedia
Rustom-2	Rustom-2	aircraft	UAV	IND	DRDO	TAPAS-BH-201|Rustom II|TAPAS UAV	wikipedia
S-100	S-100	aircraft	UAV	AUT	Schiebel	Camcopter S-100|~Camcopter|Schiebel S-100	wikipedia
~S-2	S-2	aircraft	anti-submarine warfare aircraft	USA	Grumman	S-2 Tracker|S-2T|S-2E|S-2T Tracker|S-2 Turbo Tracker	wikipedia
S-211	S-211	aircraft	trainer aircraft	ITA	SIAI-Marchetti	AS-211 Warrior|S-211A	wikipedia
~S-3	S-3	aircraft	anti-submarine warfare aircraft	USA	Lockheed	S-3 Viking|S-3B	wikipedia
S-434	S-434	aircraft	helicopter	USA	Schweizer|Sikorsky	Schweizer S-434|Schweizer 333	wikipedia
S-58	S-58	aircraft	helicopter	USA	Sikorsky	H-34 Choctaw	wikipedia
S-70	UH-60	aircraft	helicopter	USA	Sikorsky	S-70A|S-70 Black Hawk|S-70i|S-70i Black Hawk|S-70A Black Hawk|S-70C|S-70M|PZL Mielec S-70i|S-70A-42	wikipedia
S-70 Okhotnik	S-70 Okhotnik	aircraft	UAV	RUS	Sukhoi	Okhotnik-B|Su-70 Okhotnik|Okhotnik	wikipedia
S-76	S-76	aircraft	helicopter	USA	Sikorsky	S-76 Spirit|S-76D|S-76C	wikipedia
S-92	S-92	aircraft	helicopter	USA	Sikorsky	S-92A|H-92|VH-92|VH-92A	wikipedia
~SA-321	SA-321	aircraft	helicopter	FRA	Aerospatiale	SA-321 Super Frelon|Super Frelon	wikipedia
SF-260	SF-260	aircraft	trainer aircraft	ITA	SIAI-Marchetti|Leonardo	SF-260EA|SF-260W|SF-260TP|SF-260E|SF-260F	wikipedia
~SH-2	SH-2	aircraft	helicopter	USA	Kaman	SH-2G|SH-2G Seasprite|SH-2G Super Seasprite|Super Seasprite|SH-2F|SH-2G(I)|Seasprite	wikipedia
SH-3	SH-3	aircraft	helicopter	USA	Sikorsky	SH-3 Sea King|Sea King|Westland Sea King|Sea King helicopter|S-61|SH-3D|SH-3H|Commando helicopter|S-61R|WS-61	wikipedia
SH-60	SH-60	aircraft	helicopter	USA	Sikorsky	SH-60B|SH-60 Seahawk|SH-60F|SH-60B Seahawk|~Seahawk|Sea Hawk helicopter|S-70B|S-70B Seahawk|S-70B-2|S-70C(M)	wikipedia
SH-60J	SH-60	aircraft	helicopter	USA,JPN	Sikorsky|Mitsubishi Heavy Industries		wikipedia
SH-60K	SH-60	aircraft	helicopter	USA,JPN	Sikorsky|Mitsubishi Heavy Industries	SH-60L	wikipedia
SM-1019	SM-1019	aircraft	observation aircraft	ITA	SIAI-Marchetti		wikipedia
SW-4	SW-4	aircraft	helicopter	POL	PZL-Swidnik	SW-4 Puszczyk	wikipedia
Saab 105	Saab 105	aircraft	trainer aircraft	SWE	Saab	SK-60	wikipedia
Saab 2000	Saab 2000	aircraft	transport aircraft	SWE	Saab		wikipedia
Saab 2000 AEW&C	Saab 2000	aircraft	airborne early warning aircraft	SWE	Saab	Saab 2000 Erieye|Saab-2000 AEW|Saab 2000 Erieye AEW&C	wikipedia
Saab 340	Saab 340	aircraft	transport aircraft	SWE	Saab	Saab 340 MSA	wikipedia
Saab 340 AEW&C	Saab 340	aircraft	airborne early warning aircraft	SWE	Saab	Saab 340 Erieye|S-100B Argus|Saab-340AEW|S-100D|ASC-890	wikipedia
Saab 35 Draken	Saab 35 Draken	aircraft	fighter	SWE	Saab	J-35 Draken|Draken fighter|F-35 Draken|~Draken	wikipedia
Saab 37 Viggen	Saab 37 Viggen	aircraft	fighter	SWE	Saab	JA-37 Viggen|AJ-37 Viggen|~Viggen	wikipedia
Saeqeh fighter	Saeqeh fighter	aircraft	fighter	IRN	HESA	HESA Saeqeh|HESA Azarakhsh	wikipedia
Safari MFI-17	Safari MFI-17	aircraft	trainer aircraft	SWE,PAK	Saab|PAC	MFI-17|Super Mushshak|MFI-395|MFI-17 Mushshak|Super Mushshak trainer|Mushshak|MFI-395 Super Mushshak|Saab Safari	wikipedia
Samad-2	Samad-3	missile	loitering munition	IRN			wikipedia
Samad-3	Samad-3	missile	loitering munition	IRN			wikipedia
~Samoom	Samoom	aircraft	UAV	SAU	Intra	Samoom UAV	wikipedia
ScanEagle	ScanEagle	aircraft	UAV	USA	Insitu|Boeing	ScanEagle UAV|ScanEagle 2|ScanEagle unmanned aerial vehicle|MQ-27	wikipedia
Searcher UAV	Searcher UAV	aircraft	UAV	ISR	IAI	Searcher Mk II|IAI Searcher|Searcher Mk 2|Searcher II|Searcher-2	wikipedia
Seeker SBL	Seeker SBL	aircraft	light aircraft	JOR,AUS	Seabird Aviation	Seabird Seeker|SB7L Seeker|SB7L-360 Seeker|Seabird Seeker SB7L	wikipedia
Seeker UAV	Seeker UAV	aircraft	UAV	ZAF	Denel	Seeker 400|Seeker II|Denel Seeker|Seeker-2	wikipedia
Serce-3	Serce-3	aircraft	UAV	TUR	Asisguard	Songar|Songar drone|Asisguard Songar	wikipedia
Shahed 278	Shahed-285	aircraft	helicopter	IRN	HESA		wikipedia
Shahed-129	Shahed-129	aircraft	UAV	IRN	Shahed Aviation		wikipedia
Shahed-131	Shahed-136	missile	loitering munition	IRN	Shahed Aviation	Geran-1	wikipedia
Shahed-136	Shahed-136	missile	loitering munition	IRN	Shahed Aviation	Shahed drone|Shahed-136B	wikipedia
Shahed-149	Shahed-149	aircraft	UAV	IRN	Shahed Aviation	Shahed-149 Gaza|Gaza UAV	wikipedia
Shahed-171	Shahed-191	aircraft	UAV	IRN	Shahed Aviation		wikipedia
Shahed-191	Shahed-191	aircraft	UAV	IRN	Shahed Aviation	Shahed Saegheh	wikipedia
Shahed-238	Shahed-136	missile	loitering munition	IRN	Shahed Aviation	Geran-3	wikipedia
Shahed-285	Shahed-285	aircraft	helicopter	IRN	HESA	HESA Shahed 285	wikipedia
Shahpar	Shahpar	aircraft	UAV	PAK	GIDS	Shahpar-II|Shahpar-2|GIDS Shahpar|Shahpar-III	wikipedia
Shark UAV	Shark UAV	aircraft	UAV	UKR	Ukrspecsystems	PD-2 UAV|PD-1 UAV|Ukrspecsystems Shark|Ukrspecsystems PD-2	wikipedia
Simorgh transport	Simorgh transport	aircraft	transport aircraft	IRN	HESA	HESA Simourgh	wikipedia
Simsek target drone	Simsek target drone	aircraft	target drone	TUR	Turkish Aerospace Industries	TAI Simsek|Super Simsek	wikipedia
Skeldar V-200	Skeldar V-200	aircraft	UAV	SWE,CHE	UMS Skeldar|Saab	Skeldar V-150|Skeldar|UMS Skeldar V-200	wikipedia
SkyStriker	SkyStriker	missile	loitering munition	ISR	Elbit Systems	Elbit SkyStriker	wikipedia
Skyblade	Skyblade	aircraft	UAV	SGP	ST Engineering	Skyblade III	wikipedia
Skydagger	Skydagger	aircraft	UAV	TUR	Skydagger		wikipedia
Skydio X10D	Skydio X10D	aircraft	UAV	USA	Skydio	Skydio X10|Skydio X2D|Skydio X2	wikipedia
~Skylark	Skylark	aircraft	UAV	ISR	Elbit Systems	Skylark I-LE|Skylark UAV|Skylark 3|Elbit Skylark|Skylark I|Skylark-1	wikipedia
Skyvan	Skyvan	aircraft	light transport aircraft	GBR	Short Brothers	Shorts Skyvan|Short Skyvan|SC-7 Skyvan|Shorts SC.7	wikipedia
Sperwer	Sperwer	aircraft	UAV	FRA	Sagem	CU-161 Sperwer|Sagem Sperwer	wikipedia
Spike Firefly	Spike Firefly	missile	loitering munition	ISR	Rafael	Firefly loitering munition|Rafael Firefly|Maoz loitering munition	wikipedia
Sting interceptor	Sting interceptor	aircraft	interceptor drone	UKR	Wild Hornets	Wild Hornets Sting|Sting interceptor drone	wikipedia
Su-17	Su-17	aircraft	attack aircraft	RUS	Sukhoi	Su-17M4	wikipedia
Su-20	Su-17	aircraft	attack aircraft	RUS	Sukhoi		wikipedia
Su-22	Su-22	aircraft	attack aircraft	RUS	Sukhoi	Su-22M4|Su-22M|Su-22M3	wikipedia
Su-24	Su-24	aircraft	bomber	RUS	Sukhoi	Su-24M|Su-24MK|Su-24MR|Su-24 Fencer|Su-24M2	wikipedia
Su-25	Su-25	aircraft	attack aircraft	RUS	Sukhoi	Su-25K|Su-25UB|Su-25SM|Su-25UBK|Su-25 Frogfoot|Su-25KM|Su-25SM3	wikipedia
Su-27	Su-27	aircraft	fighter	RUS	Sukhoi|UAC	Su-27SK|Su-27UBK|Su-27S|Su-27UB|Su-27SKM|~Flanker|Su-27 Flanker|Su-27SM3|Su-27SM	wikipedia
Su-30	Su-30	aircraft	fighter	RUS	Sukhoi|Irkut|UAC	Su-30 Flanker|Su-30 Flanker-C|Sukhoi Su-30|Sukhoi-30	wikipedia
Su-30K	Su-30	aircraft	fighter	RUS	Sukhoi|Irkut	Su-30KN	wikipedia
Su-30M2	Su-30	aircraft	fighter	RUS	Sukhoi		wikipedia
Su-30MK	Su-30	aircraft	fighter	RUS	Sukhoi	Su-30MKV	wikipedia
Su-30MK2	Su-30	aircraft	fighter	RUS	Sukhoi	Su-30MK2V	wikipedia
Su-30MKA	Su-30	aircraft	fighter	RUS	Irkut		wikipedia
Su-30MKI	Su-30	aircraft	fighter	RUS,IND	Sukhoi|Irkut|HAL	Super Sukhoi	wikipedia
Su-30MKK	Su-30	aircraft	fighter	RUS	Sukhoi|KnAAPO		wikipedia
Su-30MKM	Su-30	aircraft	fighter	RUS	Irkut		wikipedia
Su-30SM	Su-30	aircraft	fighter	RUS	Irkut|UAC	Su-30SME|Su-30SM2	wikipedia
Su-33	Su-33	aircraft	fighter	RUS	Sukhoi		wikipedia
Su-34	Su-34	aircraft	bomber	RUS	Sukhoi|UAC	Su-34M|Su-34E|Su-34 Fullback|Su-32	wikipedia
Su-35	Su-35	aircraft	fighter	RUS	Sukhoi|UAC	Su-35S|Su-35E|Su-35 Flanker-E|Sukhoi-35|Su-35SE	wikipedia
Su-57	Su-57	aircraft	fighter	RUS	Sukhoi|UAC	Su-57E|Su-57 Felon|PAK FA|FGFA	wikipedia
Su-7	Su-7	aircraft	fighter	RUS	Sukhoi	Su-7BMK|Su-7B	wikipedia
Su-75	Su-75	aircraft	fighter	RUS	Sukhoi|UAC	Su-75 Checkmate|Checkmate fighter	wikipedia
Super Etendard	Super Etendard	aircraft	attack aircraft	FRA	Dassault Aviation	Super Étendard|Dassault Super Etendard	wikipedia
Super Puma	Super Puma	aircraft	helicopter	FRA	Airbus Helicopters|Eurocopter	Super Puma helicopter	wikipedia
Switch UAV	Switch UAV	aircraft	UAV	IND	ideaForge	ideaForge Switch|SWITCH 1.0	wikipedia
~T-1	T-1	aircraft	trainer aircraft	USA	Raytheon	T-1A Jayhawk|T-1 Jayhawk	wikipedia
~T-2	T-2	aircraft	trainer aircraft	USA	Rockwell	T-2 Buckeye	wikipedia
T-28	T-28	aircraft	trainer aircraft	USA	North American	T-28 Trojan	wikipedia
T-33	T-33	aircraft	trainer aircraft	USA	Lockheed	T-33 Shooting Star|~AT-33|T-33A	wikipedia
~T-34	T-34	aircraft	trainer aircraft	USA	Beechcraft	T-34 Mentor|T-34C|T-34C Turbo Mentor|T-34A	wikipedia
T-35	T-35	aircraft	trainer aircraft	CHL	ENAER	T-35 Pillan|Pillan|ENAER T-35|T-35 Pillán	wikipedia
T-37	T-37	aircraft	trainer aircraft	USA	Cessna	T-37 Tweet|T-37B	wikipedia
T-38	T-38	aircraft	trainer aircraft	USA	Northrop	T-38 Talon|T-38A|T-38C|AT-38B	wikipedia
~T-4	T-4	aircraft	trainer aircraft	JPN	Kawasaki Heavy Industries	Kawasaki T-4	wikipedia
T-45	T-45	aircraft	trainer aircraft	USA,GBR	McDonnell Douglas|Boeing	T-45 Goshawk|T-45C	wikipedia
~T-5	T-5	aircraft	trainer aircraft	JPN	Fuji Heavy Industries	Fuji T-5|Fuji T-7	wikipedia
T-5 Brave Eagle	T-5 Brave Eagle	aircraft	trainer aircraft	TWN	AIDC	Brave Eagle|T-5 Yung Ying|AIDC T-5	wikipedia
T-50	T-50	aircraft	trainer aircraft	KOR,USA	KAI|Lockheed Martin	T-50 Golden Eagle|KAI T-50|T-50B|T-50A|T-50i|T-50i Golden Eagle|T-50TH|T-50IQ|T-50TH Golden Eagle|T-50IQ Golden Eagle|Golden Eagle trainer	wikipedia
~T-6	T-6	aircraft	trainer aircraft	USA	Beechcraft|Textron Aviation	T-6 Texan II|Texan II|T-6A|T-6B|T-6C|T-6TH|T-6C Texan II|T-6A Texan II|T-6TH Texan II|Beechcraft T-6|T-6D	wikipedia
T-67 Firefly	T-67 Firefly	aircraft	trainer aircraft	GBR	Slingsby	Slingsby Firefly|Slingsby T67|T-67M Firefly|T-3A Firefly	wikipedia
~T-7	T-7	aircraft	trainer aircraft	USA,SWE	Boeing|Saab	T-7A|T-7A Red Hawk|T-7 Red Hawk|Red Hawk trainer	wikipedia
T-7 Fuji	T-5	aircraft	trainer aircraft	JPN	Fuji Heavy Industries		wikipedia
T-70	UH-60	aircraft	helicopter	TUR,USA	Turkish Aerospace Industries|Sikorsky	T70 Black Hawk|T129 T70	wikipedia
T129	T129	aircraft	helicopter	TUR,ITA	Turkish Aerospace Industries|TUSAS|Leonardo	T129 ATAK|T129B|ATAK helicopter|T129 ATAK helicopter|~ATAK	wikipedia
T625	T625	aircraft	helicopter	TUR	Turkish Aerospace Industries|TUSAS	T625 Gokbey|T-625 Gökbey|Gokbey	wikipedia
T929	T929	aircraft	helicopter	TUR	Turkish Aerospace Industries|TUSAS	T929 ATAK II|ATAK-2	wikipedia
TARS	TARS	aircraft	aerostat	USA	Lockheed Martin|TCOM	74K aerostat|PTDS aerostat|Persistent Threat Detection System|Tethered Aerostat Radar System|71M aerostat|Aerostat-Based Early Warning|Airspace and Surface Radar Reconnaissance aerostat	wikipedia
TB-001	TB-001	aircraft	UAV	CHN	Tengden	TB-001 Scorpion|Twin-Tailed Scorpion	wikipedia
TB-30 Epsilon	TB-30 Epsilon	aircraft	trainer aircraft	FRA	Socata	Epsilon trainer	wikipedia
TBM-700	TBM-700	aircraft	light transport aircraft	FRA	Socata|Daher		wikipedia
TC-90	TC-90	aircraft	light transport aircraft	USA,JPN	Beechcraft	TC-90 King Air|Beechcraft TC-90	wikipedia
TH-28	TH-28	aircraft	helicopter	USA	Enstrom	Enstrom 280|F-28F	wikipedia
TH-73	TH-73	aircraft	helicopter	ITA,USA	Leonardo	TH-73A|TH-73A Thrasher	wikipedia
THeMIS	THeMIS	other	unmanned ground vehicle	EST	Milrem Robotics	Milrem THeMIS|THeMIS UGV|THeMIS unmanned ground vehicle	wikipedia
TS-11	TS-11	aircraft	trainer aircraft	POL	PZL Mielec	TS-11 Iskra	wikipedia
Tecnam P-2006	Tecnam P-2006	aircraft	light aircraft	ITA	Tecnam	P-2006T MRI|Tecnam MMA|Tecnam P2006T	wikipedia
Tejas	Tejas	aircraft	fighter	IND	HAL	LCA Tejas|Tejas Mk 1|HAL Tejas|Light Combat Aircraft Tejas|LCA Mk 1|Tejas LCA	wikipedia
Tejas Mk 1A	Tejas	aircraft	fighter	IND	HAL	LCA Mk 1A|LCA Tejas Mk 1A	wikipedia
Tejas Mk 2	Tejas	aircraft	fighter	IND	HAL	LCA Mk 2	wikipedia
Teng Yun	Teng Yun	aircraft	UAV	TWN	NCSIST	Teng Yun UAV|Teng Yun II	wikipedia
Textron Scorpion	Textron Scorpion	aircraft	light attack aircraft	USA	Textron	Scorpion jet|Textron AirLand Scorpion	wikipedia
Thrush 510G	Thrush 510G	aircraft	light attack aircraft	USA	Thrush	S-2R Thrush|Ayres Thrush|S2R-T660	wikipedia
ThunderB	ThunderB	aircraft	UAV	ISR	BlueBird Aero Systems	BlueBird ThunderB|ThunderB VTOL	wikipedia
~Tiger	Tiger	aircraft	helicopter	FRA,DEU	Airbus Helicopters|Eurocopter	Tiger HAD|Eurocopter Tiger|Tiger helicopter|EC665|EC-665 Tiger|Tiger ARH|Tiger HAP|Tiger UHT|Tiger attack helicopter|ARH Tiger|Tigre HAD	wikipedia
Togan	Togan	aircraft	UAV	TUR	STM	STM Togan	wikipedia
~Tornado	Tornado	aircraft	fighter	DEU,GBR,ITA	Panavia	Panavia Tornado|Tornado IDS|Tornado ADV|Tornado ECR|Tornado GR4|Tornado fighter|Tornado GR1|Tornado F3	wikipedia
Transall C-160	Transall C-160	aircraft	transport aircraft	DEU,FRA	Transall	C-160|C-160D|Transall	wikipedia
Trinity F90+	Trinity F90+	aircraft	UAV	DEU	Quantum Systems	Trinity Tactical	wikipedia
Trislander	Trislander	aircraft	light transport aircraft	GBR	Britten-Norman	BN-2A Mk III Trislander|Britten-Norman Trislander	wikipedia
Tu-134	Tu-134	aircraft	transport aircraft	RUS	Tupolev		wikipedia
Tu-141	Tu-143	aircraft	UAV	RUS	Tupolev		wikipedia
Tu-142	Tu-142	aircraft	maritime patrol aircraft	RUS	Tupolev	Tu-142M|Tu-142MK-E	wikipedia
Tu-143	Tu-143	aircraft	UAV	RUS	Tupolev		wikipedia
Tu-154	Tu-154	aircraft	transport aircraft	RUS	Tupolev	Tu-154M	wikipedia
Tu-16	Tu-16	aircraft	bomber	RUS	Tupolev		wikipedia
Tu-160	Tu-160	aircraft	bomber	RUS	Tupolev	Tu-160 Blackjack|Tu-160M	wikipedia
Tu-204	Tu-204	aircraft	transport aircraft	RUS	Tupolev		wikipedia
Tu-214	Tu-204	aircraft	transport aircraft	RUS	Tupolev		wikipedia
Tu-22	Tu-22	aircraft	bomber	RUS	Tupolev		wikipedia
Tu-22M	Tu-22M	aircraft	bomber	RUS	Tupolev	Tu-22M3|Tu-22M3 Backfire|Tu-22M Backfire	wikipedia
Tu-95	Tu-95	aircraft	bomber	RUS	Tupolev	Tu-95MS|Tu-95 Bear	wikipedia
Tucano	Tucano	aircraft	trainer aircraft	BRA	Embraer	EMB-312|EMB-312 Tucano|T-27 Tucano|Short Tucano	wikipedia
~U-2	U-2	aircraft	reconnaissance aircraft	USA	Lockheed	U-2 Dragon Lady|U-2S	wikipedia
UH-1	UH-1	aircraft	helicopter	USA	Bell	UH-1 Iroquois|UH-1 Huey|~Huey|UH-1D|Huey helicopter|Bell UH-1	wikipedia
UH-1H	UH-1	aircraft	helicopter	USA	Bell	UH-1H Huey|UH-1H Iroquois|Huey II|UH-1H-II|Huey-2	wikipedia
UH-1J	UH-1	aircraft	helicopter	USA,JPN	Bell|Fuji Heavy Industries		wikipedia
UH-1N	UH-1	aircraft	helicopter	USA	Bell	UH-1N Twin Huey|Twin Huey	wikipedia
UH-1Y	UH-1	aircraft	helicopter	USA	Bell	UH-1Y Venom|UH-1Y Super Huey	wikipedia
UH-2	UH-2	aircraft	helicopter	JPN,USA	Subaru|Bell	Subaru UH-2|UH-X helicopter	wikipedia
UH-60	UH-60	aircraft	helicopter	USA	Sikorsky|Lockheed Martin	UH-60 Black Hawk|Black Hawk|Black Hawk helicopter|Sikorsky Black Hawk|H-60 Black Hawk	wikipedia
UH-60A	UH-60	aircraft	helicopter	USA	Sikorsky	UH-60A Black Hawk	wikipedia
UH-60J	UH-60	aircraft	helicopter	USA,JPN	Sikorsky|Mitsubishi Heavy Industries	UH-60JA	wikipedia
UH-60L	UH-60	aircraft	helicopter	USA	Sikorsky	UH-60L Black Hawk	wikipedia
UH-60M	UH-60	aircraft	helicopter	USA	Sikorsky|Lockheed Martin	UH-60M Black Hawk|UH-60M Utility Helicopter	wikipedia
UH-60V	UH-60	aircraft	helicopter	USA	Northrop Grumman|Sikorsky	UH-60V Black Hawk	wikipedia
UH-72	UH-72	aircraft	helicopter	DEU,USA	Airbus Helicopters	UH-72A|UH-72 Lakota|UH-72A Lakota|UH-72B|UH-72B Lakota	wikipedia
UJ-22	UJ-22	aircraft	UAV	UKR	Ukrjet	UJ-22 Airborne	wikipedia
~US-1	US-1	aircraft	amphibious aircraft	JPN	ShinMaywa	ShinMaywa US-1A	wikipedia
~US-2	US-2	aircraft	amphibious aircraft	JPN	ShinMaywa	ShinMaywa US-2|US-2 amphibious aircraft|US-2i|Shinmaywa US-2i|US-2 flying boat	wikipedia
~Uqab	Uqab	aircraft	UAV	PAK	GIDS	Uqab UAV|Uqab-II	wikipedia
V-22	V-22	aircraft	tiltrotor aircraft	USA	Bell|Boeing	V-22 Osprey|MV-22|MV-22B|V-22B|CV-22|CV-22B|MV-22B Osprey|V-22B Block C|V-22B Osprey|Osprey tiltrotor|~Osprey|MV-22 Osprey|CMV-22B|V-22B Block C aircraft	wikipedia
V-280	V-280	aircraft	tiltrotor aircraft	USA	Bell	V-280 Valor|Bell V-280|Future Long Range Assault Aircraft|MV-75	wikipedia
V-BAT	V-BAT	aircraft	UAV	USA	Shield AI	MQ-35A|V-BAT UAV|MQ-35 V-BAT	wikipedia
VC10	VC10	aircraft	tanker aircraft	GBR	Vickers	Vickers VC10|VC10 tanker|VC-10 K3	wikipedia
VSR700	VSR700	aircraft	UAV	FRA	Airbus	VSR700 UAS	maker
Vector UAV	Vector UAV	aircraft	UAV	DEU	Quantum Systems	Quantum-Systems Vector|Vector drone|Quantum Vector	wikipedia
Veloce 15	Veloce 330	aircraft	UAV	SGP	ST Engineering		wikipedia
Veloce 330	Veloce 330	aircraft	UAV	SGP	ST Engineering		wikipedia
Veloce 60	Veloce 330	aircraft	UAV	SGP	ST Engineering		wikipedia
Virtus loitering munition	Virtus loitering munition	aircraft	loitering munition	DEU	Stark Defence	OWE-V|Stark OWE-V	maker
Vrabac	Vrabac	aircraft	UAV	SRB	MTI	Vrabac UAV	wikipedia
W-3 Sokol	W-3 Sokol	aircraft	helicopter	POL	PZL-Swidnik|Leonardo	PZL W-3 Sokol|W-3A Sokol|W-3 Sokół|W-3A|PZL W-3	wikipedia
WJ-600	WJ-600	aircraft	UAV	CHN	CASIC		wikipedia
WJ-700	WJ-700	aircraft	UAV	CHN	CASIC	WJ-700 Falcon	wikipedia
WZ-7	WZ-7	aircraft	UAV	CHN	Guizhou Aircraft	WZ-7 Soaring Dragon|Xianglong UAV|Soar Dragon UAV	wikipedia
WanderB	WanderB	aircraft	UAV	ISR	BlueBird Aero Systems	BlueBird WanderB|WanderB VTOL|SpyLite	wikipedia
Warmate	Warmate	missile	loitering munition	POL	WB Group	WB Warmate|Warmate loitering munition|Warmate 3.0|Warmate TL	wikipedia
Watchkeeper	Watchkeeper	aircraft	UAV	GBR,ISR	Thales|Elbit Systems	Watchkeeper WK450|WK450|Watchkeeper X	wikipedia
Westland Wasp	Westland Wasp	aircraft	helicopter	GBR	Westland	Wasp HAS Mk 1|Wasp HAS.1|Wasp helicopter	wikipedia
Westland Wessex	Westland Wessex	aircraft	helicopter	GBR	Westland	Wessex HC.2|Wessex helicopter|Wessex Mk 60	wikipedia
Wing Loong	Wing Loong	aircraft	UAV	CHN	CAIG|AVIC	Wing Loong I|Wing Loong-1|GJ-1|Pterodactyl I|Wing Loong UAV|Wing Loong drone|Wing Loong-1D|Wing Loong ID	wikipedia
Wing Loong II	Wing Loong	aircraft	UAV	CHN	CAIG|AVIC	Wing Loong-2|GJ-2|Pterodactyl II	wikipedia
Wing Loong-10	Wing Loong	aircraft	UAV	CHN	CAIG|AVIC	WZ-10 UAV|Wind Shadow|Cloud Shadow UAV	wikipedia
Wing Loong-3	Wing Loong	aircraft	UAV	CHN	CAIG|AVIC		wikipedia
XQ-58	XQ-58	aircraft	UAV	USA	Kratos	XQ-58 Valkyrie|XQ-58A|XQ-58A Valkyrie	wikipedia
Y-12	Y-12	aircraft	light transport aircraft	CHN	Harbin	Y-12-II|Y-12E|Y-12F|Harbin Y-12|Y-12IV|Y-12 Panda	wikipedia
Y-20	Y-20	aircraft	transport aircraft	CHN	XAC	Y-20 Kunpeng|Xian Y-20|Y-20A|Y-20B|Y-20E|YY-20	wikipedia
~Y-5	Y-5	aircraft	light transport aircraft	CHN		Shijiazhuang Y-5	wikipedia
~Y-7	Y-7	aircraft	transport aircraft	CHN	XAC	MA60|MA600|Xian MA60|MA-60 transport|Xian Y-7|Y-7-100	wikipedia
~Y-8	Y-8	aircraft	transport aircraft	CHN	Shaanxi	Y-8F-200|Shaanxi Y-8|Y-8F|Y-8F200W|Y-8D	wikipedia
Y-8F-600	Y-8	aircraft	transport aircraft	CHN	Shaanxi	Shaanxi Y-9	wikipedia
~Y-9	Y-8	aircraft	transport aircraft	CHN	Shaanxi	Y-9 transport aircraft	wikipedia
Y-9E	Y-8	aircraft	transport aircraft	CHN	Shaanxi		wikipedia
YFQ-42A	YFQ-42A	aircraft	UAV	USA	General Atomics		wikipedia
YFQ-44A	YFQ-44A	aircraft	UAV	USA	Anduril	Fury UAV	wikipedia
YIHA-III	YIHA-III	missile	loitering munition	PAK,TUR			wikipedia
Yabhon	Yabhon	aircraft	UAV	ARE	ADCOM	Yabhon United 40|Yabhon Flash 20|United 40|Smart Eye UAV	wikipedia
Yak-130	Yak-130	aircraft	trainer aircraft	RUS	Yakovlev|Irkut|UAC	Yak-130M|Yakovlev Yak-130	wikipedia
Yak-18	Yak-18	aircraft	trainer aircraft	RUS	Yakovlev	Yak-18T	wikipedia
Yak-38	Yak-38	aircraft	fighter	RUS	Yakovlev		wikipedia
Yak-40	Yak-40	aircraft	light transport aircraft	RUS	Yakovlev		wikipedia
Yak-52	Yak-52	aircraft	trainer aircraft	RUS	Yakovlev		wikipedia
Yasin trainer	Yasin trainer	aircraft	trainer aircraft	IRN		Yasin jet trainer	wikipedia
Z-10	Z-10	aircraft	helicopter	CHN	Changhe	Z-10ME|Z-10ME-II|CAIC Z-10|Z-10 attack helicopter|WZ-10|Z-10 Thunderbolt|Z-10ME-02	wikipedia
Z-11	Z-11	aircraft	helicopter	CHN	Changhe	Z-11WB|Changhe Z-11	wikipedia
Z-142	Z-142	aircraft	trainer aircraft	CZE	Zlin	Zlin 142|Zlin Z-142|Zlin Z-242|Zlin 242|Zlin 242L|Zlin Z-242L|Z-142C	wikipedia
Z-143LSi	Z-142	aircraft	trainer aircraft	CZE	Zlin		wikipedia
Z-18	Z-8	aircraft	helicopter	CHN	Changhe		wikipedia
Z-19	Z-19	aircraft	helicopter	CHN	Harbin	Z-19E|Harbin Z-19|Z-19E Black Whirlwind	wikipedia
Z-20	Z-20	aircraft	helicopter	CHN	Harbin	Z-20F|Harbin Z-20|Z-20T|Z-20MK	wikipedia
Z-242L	Z-142	aircraft	trainer aircraft	CZE	Zlin		wikipedia
~Z-8	Z-8	aircraft	helicopter	CHN	Changhe	Z-8G|Changhe Z-8|Z-8L	wikipedia
~Z-9	Z-9	aircraft	helicopter	CHN	Harbin	Z-9EC|Z-9WE|Harbin Z-9|Z-9W|Z-9WA|Z-9E|Z-9C|Z-9EH|H-425|Z-9EC ASW	wikipedia
ZALA 421	ZALA 421	aircraft	UAV	RUS	ZALA Aero	ZALA 421-16E|ZALA UAV	wikipedia
ZDK-03	ZDK-03	aircraft	airborne early warning aircraft	CHN	Shaanxi|CETC	Karakoram Eagle|ZDK-03 Karakoram Eagle	wikipedia
nEUROn	nEUROn	aircraft	UAV	FRA	Dassault Aviation	nEUROn UCAV	wikipedia
"""##
  static let systemsAirSum: UInt64 = 3431253046
}
