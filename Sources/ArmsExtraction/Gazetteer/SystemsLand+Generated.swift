// Generated from systems-land.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let systemsLand = ##"""
# Weapon systems: armoured vehicles, artillery, small arms, ammunition and trucks.
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
2A36	2A36	artillery	gun	RUS		2A36 Giatsint-B|Giatsint-B	wikipedia
2A65	2A65	artillery	howitzer	RUS		2A65 Msta-B|Msta-B	wikipedia
2B14 Podnos	2B14 Podnos	artillery	mortar	RUS		2B14|82mm 2B14|2B9 Vasilek|2B9M Vasilek|2B9	wikipedia
2S1	2S1	artillery	howitzer	RUS		2S1 Gvozdika|Gvozdika|2S1M	wikipedia
2S19	2S19	artillery	howitzer	RUS	Uraltransmash	2S19 Msta-S|Msta-S|2S19M1|2S19M2|2S19 Msta|Msta howitzer|2S19M1-155	wikipedia
2S25M	2S25M	armoured vehicle	light tank	RUS	Kurganmashzavod	Sprut-SDM1|2S25M Sprut-SDM1|Sprut-SDM1 light tank	wikipedia
2S3	2S3	artillery	howitzer	RUS		2S3 Akatsiya|2S3 Akatsia|Akatsiya|2S3M	wikipedia
2S31	2S31	artillery	mortar	RUS		2S31 Vena	wikipedia
2S35	2S35	artillery	howitzer	RUS	Uraltransmash	2S35 Koalitsiya-SV|Koalitsiya-SV|2S35-1	wikipedia
2S4	2S4	artillery	mortar	RUS		2S4 Tyulpan|Tyulpan	wikipedia
2S43	2S43	artillery	howitzer	RUS		2S43 Malva	wikipedia
2S5	2S5	artillery	gun	RUS		2S5 Giatsint-S|Giatsint-S	wikipedia
2S7	2S7	artillery	gun	RUS		2S7 Pion|2S7 Malka|2S7M Malka|Pion self-propelled	wikipedia
2S9	2S9	artillery	mortar	RUS		2S9 Nona|Nona-S|2S23 Nona-SVK|2S23|2B16 Nona-K	wikipedia
3P ammunition	3P ammunition	ammunition	shell	SWE	BAE Systems Bofors	40mm 3P|57mm 3P|Bofors 3P|BOFORS 40mm 3P	wikipedia
A-100 MLRS	A-100 MLRS	artillery	rocket launcher	CHN	CASC	A-100E|A-100 rocket|PHL-03|PHL-03 MLRS|AR-2 MLRS|PHL-16|PHL-191|AR-1A MLRS	wikipedia
AAV7	AAV7	armoured vehicle	amphibious assault vehicle	USA	BAE Systems|United Defense	AAVP-7A1|LVTP-7|AAV-7A1|Assault Amphibious Vehicle|AAVP-7|AAVC7A1|AAVR7A1|KAAV|AAV-7 RAM/RS|KAAV-7A1	wikipedia
~ACV	ACV	armoured vehicle	amphibious combat vehicle	USA,ITA	BAE Systems|Iveco	Amphibious Combat Vehicle|ACV-P|ACV-30	wikipedia
ACV-15	ACV-15	armoured vehicle	APC	TUR,USA	FNSS	FNSS ACV-15|AIFV|YPR-765|AIFV-B|YPR-765 PRI|ACV-S Adnan|FNSS ACV-19|ACV-15 IFV	wikipedia
ACV-19	ACV-15	armoured vehicle	APC	TUR,USA	FNSS		wikipedia
ACV-300	ACV-15	armoured vehicle	APC	TUR,USA	FNSS	ACV-300 Adnan	wikipedia
ADU-890	ADU-890	ammunition	adapter	USA		ADU-890/E|ADU-890/E adapter	DSCA
ADU-891	ADU-890	ammunition	adapter	USA		ADU-891/E	DSCA
AGS-17	AGS-17	small arms	grenade launcher	RUS		AGS-17 Plamya|AGS-17 grenade launcher|AGS-17D	wikipedia
AGS-30	AGS-17	small arms	grenade launcher	RUS			wikipedia
AGS-40 Balkan	AGS-17	small arms	grenade launcher	RUS			wikipedia
AH-2 howitzer	AH-4	artillery	howitzer	CHN	NORINCO		wikipedia
AH-4	AH-4	artillery	howitzer	CHN	NORINCO	AH4 howitzer	wikipedia
~AHEAD	AHEAD	ammunition	cartridge	CHE,DEU	Rheinmetall	AHEAD ammunition|35mm AHEAD|AHEAD 35mm|DM41 grenade	wikipedia
AK-100 series	AK-100 series	small arms	rifle	RUS	Kalashnikov	AK-100 rifle	wikipedia
AK-101	AK-100 series	small arms	rifle	RUS	Kalashnikov		wikipedia
AK-102	AK-100 series	small arms	rifle	RUS	Kalashnikov		wikipedia
AK-103	AK-100 series	small arms	rifle	RUS	Kalashnikov		wikipedia
AK-104	AK-100 series	small arms	rifle	RUS	Kalashnikov		wikipedia
AK-105	AK-100 series	small arms	rifle	RUS	Kalashnikov		wikipedia
AK-12	AK-12	small arms	rifle	RUS	Kalashnikov	AK-12 rifle	wikipedia
AK-15	AK-12	small arms	rifle	RUS	Kalashnikov		wikipedia
AK-200	AK-47	small arms	rifle	RUS,IND	Kalashnikov|Indo-Russian Rifles		wikipedia
AK-203	AK-47	small arms	rifle	RUS,IND	Kalashnikov|Indo-Russian Rifles	AK-203 rifle|AK-203 assault rifle	wikipedia
AK-308	AK-12	small arms	rifle	RUS	Kalashnikov		wikipedia
AK-47	AK-47	small arms	rifle	RUS	Kalashnikov	AK-47 rifle|Kalashnikov rifle|~Kalashnikov|AK-47 assault rifle|Kalashnikov assault rifle	wikipedia
AK-74	AK-74	small arms	rifle	RUS	Kalashnikov	AK-74M|AKS-74|AKS-74U|AK-74 rifle	wikipedia
AKM	AK-47	small arms	rifle	RUS	Kalashnikov	AKMS|AKM rifle|AKM assault rifle	wikipedia
ALKA laser	ALKA laser	air-defence system	air defence system	TUR	Roketsan	ALKA directed energy|Roketsan ALKA	maker
~AML	AML	armoured vehicle	armoured car	FRA	Panhard	AML-90|AML-60|AML 245|Panhard AML|Eland-90	wikipedia
AMPV	AMPV	armoured vehicle	APC	USA	BAE Systems	Armored Multi-Purpose Vehicle|M1283	wikipedia
AMX AuF1	AMX AuF1	artillery	howitzer	FRA	GIAT	AuF1|GCT 155mm|155mm GCT	wikipedia
AMX Mk F3	AMX Mk F3	artillery	howitzer	FRA	GIAT	Mk F3 155mm|F-3 155mm	wikipedia
AMX-10P	AMX-10P	armoured vehicle	IFV	FRA	GIAT	AMX-10P Marines	wikipedia
AMX-10RC	AMX-10RC	armoured vehicle	armoured car	FRA	Nexter|GIAT	AMX-10RCR	wikipedia
AMX-13	AMX-13	armoured vehicle	light tank	FRA	GIAT	AMX-13-105|AMX-VCI|AMX-13-75	wikipedia
AMX-30	AMX-30	armoured vehicle	tank	FRA	GIAT	AMX-30B2|AMX-30S|AMX-30D|AMX-30B	wikipedia
APC9	APC9	small arms	submachine gun	CHE	B&T	B&T APC9|B&T MP9|MP9 submachine gun|B&T APR|APC9K|TMP submachine gun	wikipedia
APILAS	APILAS	small arms	rocket launcher	FRA	GIAT	APILAS anti-tank	wikipedia
AR-15	AR-15	small arms	rifle	USA	Colt	AR-15 rifle|C7 rifle|C8 carbine|Colt Canada C8|C8 rifle|C7A1|Diemaco C7|Colt C8	wikipedia
AR70/90	AR70/90	small arms	rifle	ITA	Beretta	Beretta AR70|AR-70|Beretta AR70/90|SC70/90|SC-70	wikipedia
ARX-200	ARX160	small arms	rifle	ITA	Beretta	ARX-200 rifle	wikipedia
ARX160	ARX160	small arms	rifle	ITA	Beretta	Beretta ARX160|ARX160 A3|NARP rifle|ARX160 assault rifle	wikipedia
AS-90	AS-90	artillery	howitzer	GBR	BAE Systems|Vickers	AS-90 howitzer|AS-90M Braveheart	wikipedia
AS21 Redback	AS21 Redback	armoured vehicle	IFV	KOR	Hanwha	~Redback|AS-21|Redback IFV|Redback infantry fighting vehicle|Hanwha Redback	wikipedia
AS9 Huntsman	K9	artillery	howitzer	KOR,AUS	Hanwha	AS9|AS9 howitzer	wikipedia
ASCOD	ASCOD	armoured vehicle	IFV	ESP,AUT	GDELS|Santa Barbara Sistemas	Pizarro IFV|ASCOD Pizarro|Ulan IFV|ASCOD 2|ASCOD Ulan|~Pizarro	wikipedia
ASTROS II	ASTROS II	artillery	rocket launcher	BRA	Avibras	ASTROS|Astros 2020|ASTROS-2|Astros II Mk 6|ASTROS MLRS|ASTROS II Mk-3|AV-LMU|ASTROS Mk6|Avibras Astros|Astros II MLRS	wikipedia
~AT4	AT4	small arms	rocket launcher	SWE	Saab	M136|AT4CS|M136 AT4|AT4 anti-tank|AT4 rocket|Pansarskott m/86|AT4CS RS|M136A1|AT4 anti-armor	wikipedia
ATAGS	ATAGS	artillery	howitzer	IND	DRDO|Bharat Forge|Tata	Advanced Towed Artillery Gun System|ATAGS howitzer|Bharat 52	wikipedia
ATHOS	ATHOS	artillery	howitzer	ISR	Elbit Systems|Soltam	ATHOS 155mm|ATHOS 2052|TIG-2000|Soltam ATHOS	wikipedia
ATMOS	ATMOS	artillery	howitzer	ISR	Elbit Systems|Soltam	ATMOS 2000|ATMOS 155mm|Elbit ATMOS|ATROM|ATMOS howitzer|ATMOS M46	wikipedia
~AUG	AUG	small arms	rifle	AUT	Steyr	Steyr AUG|AUG rifle|AUG A3|F88 Austeyr|EF88|Steyr F88|F88 rifle|AUG A1|EF88 Austeyr	wikipedia
AVGP	AVGP	armoured vehicle	APC	CAN		AVGP Cougar|AVGP Grizzly|Husky AVGP	wikipedia
AZMIM Kunduz	AZMIM Kunduz	armoured vehicle	armoured bulldozer	TUR	FNSS	FNSS Kunduz|Amphibious Armoured Combat Earthmover	maker
Abbot SPG	Abbot SPG	artillery	howitzer	GBR	Vickers	FV433 Abbot|FV433	wikipedia
~Ajax	Ajax	armoured vehicle	IFV	GBR,ESP	General Dynamics UK	Ajax armoured|Scout SV|Ajax AFV|General Dynamics Ajax|Ajax armoured fighting vehicle	wikipedia
Ak 24	Ak 24	small arms	rifle	FIN	Sako	Sako ARG|Sako Ak 24|JVAP rifle	wikipedia
~Akrep	Akrep	armoured vehicle	armoured vehicle	TUR	Otokar	Otokar Akrep|Otokar Scorpion|Akrep II	wikipedia
Al-Mared	Al-Mared	armoured vehicle	APC	JOR	KADDB		wikipedia
Al-Masmak	Al-Masmak	armoured vehicle	MRAP	SAU		Tuwaiq-2|Al-Fahd|AF-40-8-1|Al Dhabi|Al-Shibl	wikipedia
Aligator 4x4	Aligator 4x4	armoured vehicle	armoured vehicle	SVK	Kerametal	Aligator Master|Kerametal Aligator|Alligator 4x4	wikipedia
~Altay	Altay	armoured vehicle	tank	TUR	BMC|Otokar	Altay tank|Altay main battle tank|Altay MBT|Altay-T1	wikipedia
~Anoa	Anoa	armoured vehicle	APC	IDN	PT Pindad	Pindad Anoa|Anoa APC|Anoa 6x6|APS-3 Anoa|Anoa-2	wikipedia
~Aravis	Aravis	armoured vehicle	MRAP	FRA	Nexter	Nexter Aravis	wikipedia
Archer artillery	FH-77	artillery	howitzer	SWE	BAE Systems Bofors|BAE Systems	Archer howitzer|Archer artillery system|FH77BW L52|Archer self-propelled howitzer|Archer FH77|FH-77 BW L52 Archer|Archer Mobile Howitzer	wikipedia
~Ariete	Ariete	armoured vehicle	tank	ITA	Iveco|Leonardo	C1 Ariete|Ariete C2|Ariete tank	wikipedia
Arion-SMET	Arion-SMET	other	unmanned ground vehicle	KOR	Hanwha	Hanwha Arion-SMET	wikipedia
Arisgator	Arisgator	armoured vehicle	armoured vehicle	ITA	ARIS	M113 Arisgator	wikipedia
~Arjun	Arjun	armoured vehicle	tank	IND	DRDO|AVNL	Arjun tank|Arjun Mk 1A|Arjun MBT|Arjun Mk 2	wikipedia
Arma APC	Arma APC	armoured vehicle	APC	TUR	Otokar	Otokar Arma|Arma 6x6|Arma 8x8|Yavuz APC|Rabdan IFV|Rabdan 8x8	wikipedia
Arsenal AR	Arsenal AR	small arms	rifle	BGR	Arsenal	Arsenal AR-M1|AR-M9|AR-M1|Arsenal AR-M9|MG-1M|AR-M14|Arsenal LMG|AKK-47|AR-M2F	wikipedia
Assegai	Assegai	ammunition	shell	ZAF,DEU	Rheinmetall Denel Munition	Assegai 155mm|Assegai ammunition|Assegai shell|M2005 V-LAP|V-LAP	wikipedia
B-300	B-300	small arms	rocket launcher	ISR	IMI	Shipon launcher	wikipedia
BDU-33	BDU-33	ammunition	practice bomb	USA		BDU-33 practice bomb|BDU-33D/B	wikipedia
BDU-45	BDU-45	ammunition	practice bomb	USA		BDU-45/B	wikipedia
BDU-48	BDU-33	ammunition	practice bomb	USA			wikipedia
BDU-50	BDU-50	ammunition	practice bomb	USA		BDU-50/B|BDU-50C/B|BDU-50A/B	wikipedia
BDU-56	BDU-56	ammunition	practice bomb	USA		BDU-56/B	wikipedia
BDU-57	BDU-57	ammunition	practice bomb	USA		BDU-57 Laser Guided Training Round|Laser Guided Training Round|LGTR	wikipedia
BDU-59	BDU-57	ammunition	practice bomb	USA			wikipedia
BL755	BL755	ammunition	cluster bomb	GBR	Hunting		wikipedia
BLU-109	BLU-109	ammunition	bomb	USA	General Dynamics|Ellwood	BLU-109 bomb|BLU-109/B|BLU-109 penetrator|BLU-109 Hard Target Penetrator|BLU-109 2000-pound|BLU-109 penetrator warhead|BLU-109C/B|BLU-109 Hard-Target Penetrator Warhead	wikipedia
BLU-110	BLU-110	ammunition	bomb	USA		BLU-110A/B|BLU-110 bomb	wikipedia
BLU-111	BLU-111	ammunition	bomb	USA		BLU-111B/B|BLU-111 bomb|BLU-111A/B	wikipedia
BLU-113	BLU-113	ammunition	bomb	USA			wikipedia
BLU-117	BLU-117	ammunition	bomb	USA		BLU-117 bomb|BLU-117B/B|BLU-117 2000LB	wikipedia
BLU-126	BLU-126	ammunition	bomb	USA			wikipedia
BLU-129	BLU-129	ammunition	bomb	USA			wikipedia
BLU-134	BLU-134	ammunition	bomb	USA		BLU-134/B	wikipedia
BLU-136	BLU-136	ammunition	bomb	USA		BLU-136/B	wikipedia
BLU-137	BLU-137	ammunition	bomb	USA		BLU-137/B	wikipedia
BM-11	BM-21	artillery	rocket launcher	RUS	Splav		wikipedia
BM-13	BM-13	artillery	rocket launcher	RUS		BM-13 Katyusha|Katyusha	wikipedia
BM-14	BM-14	artillery	rocket launcher	RUS			wikipedia
BM-21	BM-21	artillery	rocket launcher	RUS	Splav	BM-21 Grad|Grad MLRS|BM-21 MLRS|Grad rocket launcher|Grad-P|BM-21 launcher|BM-21A BelGrad|9K51 Grad|Tornado-G|9K51M Tornado-G|Verba MLRS|Bastion-1 MLRS	wikipedia
BM-27	BM-27	artillery	rocket launcher	RUS	Splav	BM-27 Uragan|9P140 Uragan|9P140|Uragan MLRS|BM-22 Uragan|Bureviy MLRS|9K57 Uragan|~Uragan	wikipedia
BM-30	BM-30	artillery	rocket launcher	RUS	Splav	BM-30 Smerch|9A52 Smerch|9K58 Smerch|Smerch MLRS|9A52|9A52-2 Smerch|Tornado-S|9K58|9K515 Tornado-S|Smerch 9A52|~Smerch	wikipedia
BMD-1	BMD-1	armoured vehicle	IFV	RUS		BMD-1P	wikipedia
BMD-2	BMD-2	armoured vehicle	IFV	RUS			wikipedia
BMD-3	BMD-3	armoured vehicle	IFV	RUS			wikipedia
BMD-4	BMD-4	armoured vehicle	IFV	RUS	Kurganmashzavod	BMD-4M	wikipedia
BMP-1	BMP-1	armoured vehicle	IFV	RUS	Kurganmashzavod	BMP-1P|BWP-1|BVP-1|BMP-1AK|BMP-1 IFV|OT-90|BMP-1A1 Ost|BMP-1TS	wikipedia
BMP-2	BMP-2	armoured vehicle	IFV	RUS	Kurganmashzavod	BMP-2M|BVP-2|Sarath|BMP-2 Sarath|BMP-2D|BMP-2 IFV|BMP-2/2K|BMP-2K	wikipedia
BMP-3	BMP-3	armoured vehicle	IFV	RUS	Kurganmashzavod	BMP-3F|BMP-3M|BMP-3M Dragun|BMP-3 IFV	wikipedia
BMP-T	BMP-T	armoured vehicle	fire support vehicle	RUS	Uralvagonzavod	BMPT Terminator|BMPT-72|Terminator fire support|BMPT-72 Terminator-2	wikipedia
~BMR	BMR	armoured vehicle	APC	ESP	Enasa|Santa Barbara	BMR-600|BMR-2|BMR-600P	wikipedia
~BONUS	BONUS	ammunition	guided shell	SWE,FRA	BAE Systems Bofors|Nexter	BONUS shell|155 BONUS|BONUS Mk II|BONUS 155mm|BONUS munition|Bonus 155	wikipedia
~BOV	BOV	armoured vehicle	APC	SRB		BOV M86|BOV M15|BOV-M11|BOV-VP|M15 Milosh|Milos armoured|M16 Milos|BOV M16 Milos|BOV M16 Milosh|M16 Milosh	wikipedia
BRDM-1	BRDM-1	armoured vehicle	reconnaissance vehicle	RUS			wikipedia
BRDM-2	BRDM-2	armoured vehicle	reconnaissance vehicle	RUS		BRDM-2M|9P148|9P122|BRDM-2RKh	wikipedia
BREM-1	BREM-1	armoured vehicle	ARV	RUS		BREM-L|BREM-1M|VT-55|VT-72B	wikipedia
BREM-2	BREM-1	armoured vehicle	ARV	RUS			wikipedia
BS-3	BS-3	artillery	gun	RUS			wikipedia
BSU-33	BSU-33	ammunition	bomb fin	USA		BSU-33/B|BSU-33 fin	wikipedia
BSU-49	BSU-49	ammunition	bomb fin	USA		BSU-49/B	wikipedia
BSU-85	BSU-85	ammunition	bomb fin	USA		BSU-85/B	wikipedia
BTR-152	BTR-152	armoured vehicle	APC	RUS			wikipedia
BTR-3	BTR-3	armoured vehicle	APC	UKR	KMDB|Ukroboronprom	BTR-3E1|BTR-3U|BTR-3E|BTR-3DA|BTR-3U Guardian|BTR-3K|BTR-3KSH	wikipedia
BTR-4	BTR-4	armoured vehicle	APC	UKR	KMDB	BTR-4E|BTR-4 Bucephalus|BTR-4MV1|BTR-4 Bucefal	wikipedia
BTR-40	BTR-40	armoured vehicle	APC	RUS			wikipedia
BTR-50	BTR-50	armoured vehicle	APC	RUS		BTR-50P	wikipedia
BTR-60	BTR-60	armoured vehicle	APC	RUS		BTR-60PB|BTR-60PU|BTR-60P	wikipedia
BTR-70	BTR-70	armoured vehicle	APC	RUS			wikipedia
BTR-80	BTR-80	armoured vehicle	APC	RUS	AMZ	BTR-80A|BTR-80AM|BTR-80UP	wikipedia
BTR-82	BTR-80	armoured vehicle	APC	RUS	AMZ	BTR-82A|BTR-82AM	wikipedia
BTR-87	BTR-80	armoured vehicle	APC	RUS			wikipedia
BTR-90	BTR-90	armoured vehicle	APC	RUS			wikipedia
BTR-94	BTR-94	armoured vehicle	APC	UKR	KMDB		wikipedia
BTR-D	BTR-D	armoured vehicle	APC	RUS		BTR-MDM|BTR-MDM Rakushka	wikipedia
BWR Kleszcz	BWR Kleszcz	armoured vehicle	reconnaissance vehicle	POL	AMZ-Kutno	Kleszcz reconnaissance vehicle|Kleszcz vehicle	wikipedia
~Badak	Badak	armoured vehicle	armoured car	IDN	PT Pindad	Pindad Badak|Badak FSV	wikipedia
Badger IFV	Badger IFV	armoured vehicle	IFV	ZAF,FIN	Denel	Denel Badger|Badger 8x8	wikipedia
Barracuda APC	Barracuda APC	armoured vehicle	APC	KOR	Doosan|Hanwha	Doosan Barracuda|Daewoo Barracuda	wikipedia
Bastion APC	Bastion APC	armoured vehicle	APC	FRA	Arquus|ACMAT|Renault Trucks Defense	ACMAT Bastion|Bastion armoured vehicle|Bastion PATSAS|Arquus Bastion	wikipedia
BelTechExport Caiman	BelTechExport Caiman	armoured vehicle	armoured vehicle	BLR		Caiman armoured vehicle|Cayman BRDM|Belarusian Caiman	wikipedia
Belouga	Belouga	ammunition	cluster bomb	FRA	Matra	BLG-66|BLG-66 Belouga|BAP-100	wikipedia
Belrex	Belrex	armoured vehicle	armoured vehicle	SGP	ST Engineering	Belrex PCSV	wikipedia
~Beowulf	BvS10	other	all-terrain vehicle	SWE,USA	BAE Systems	CATV Beowulf|Cold Weather All-Terrain Vehicle	wikipedia
Beretta NARP	Beretta NARP	small arms	rifle	ITA	Beretta	New Assault Rifle Platform	maker
Beretta Px4	Beretta Px4	small arms	pistol	ITA	Beretta	Px4 Storm|Px4 pistol|Beretta Px4 Storm	wikipedia
Bergepanzer	Bergepanzer	armoured vehicle	ARV	DEU	Rheinmetall|KMW	Bergepanzer 2|Bergepanzer 3 Büffel|BPz-3 Büffel|Bergepanzer Büffel|Buffel ARV|Büffel ARV|BPz-2|Wisent 1|Wisent 2|Wisent ARV|BPz-3 Buffel|Wisent 2 AEV|Bergepanzer 3	wikipedia
~Beryl	Beryl	small arms	rifle	POL	FB Radom	wz. 96 Beryl|FB Beryl|Beryl M762|Beryl rifle|kbs wz. 96 Beryl|Beryl 5.56	wikipedia
~Biber	Biber	armoured vehicle	bridge layer	DEU	MaK	Brückenlegepanzer Biber|BLG-60|Leguan bridge|~Leguan|Leguan bridge layer|Beaver bridge layer|Biber bridge-laying|Biber bridge layer	wikipedia
Bionix	Bionix	armoured vehicle	IFV	SGP	ST Engineering	Bionix IFV|Bionix II|Bionix AFV	wikipedia
Black Widow Spider	Black Widow Spider	armoured vehicle	armoured personnel carrier	THA	Defence Technology Institute	Black Widow Spider 8x8|DTI Black Widow Spider	maker
Bohdana	Bohdana	artillery	howitzer	UKR	Kramatorsk	2S22 Bohdana|2S22|Bohdana howitzer|Bogdana howitzer|Bohdana-BG	wikipedia
Boomerang APC	Boomerang APC	armoured vehicle	APC	RUS		K-16 Bumerang|K-17 Bumerang|Bumerang APC|VPK-7829|~Bumerang	wikipedia
~Boragh	Boragh	armoured vehicle	APC	IRN		Boraq APC	wikipedia
Boran howitzer	Boran howitzer	artillery	howitzer	TUR	MKE	MKE Boran|Boran 105mm	wikipedia
~Borsuk	Borsuk	armoured vehicle	IFV	POL	HSW	Borsuk IFV|NBPWP Borsuk|Borsuk infantry fighting vehicle	wikipedia
~Boxer	Boxer	armoured vehicle	APC	DEU,NLD	Artec|KNDS|Rheinmetall	Boxer CRV|GTK Boxer|Boxer armoured vehicle|Boxer 8x8|Boxer MIV|Boxer IFV|Boxer MRAV|Vilkas IFV|Boxer RCT30|Boxer Mechanised Infantry Vehicle|Boxer APC|Boxer heavy weapon carrier	wikipedia
~Bozena	Bozena	other	mine-clearing vehicle	SVK	Way Industries	Bozena-5|Bozena 4|Božena 5	wikipedia
~Bren	Bren	small arms	machine gun	CZE,GBR		Bren gun|Bren L4|ZB-26	wikipedia
Bronco ATTC	Bronco ATTC	armoured vehicle	armoured all-terrain vehicle	SGP	ST Engineering	Warthog ATTC|ST Kinetics Bronco|Bronco 3|Bronco All Terrain|Bronco New Gen|ExtremV	wikipedia
Brutus howitzer	Brutus howitzer	artillery	howitzer	USA	AM General	2-CT Hawkeye|Hawkeye MHS|Mandus Hawkeye|Hawkeye 105mm	wikipedia
Buffalo MRAP	Buffalo MRAP	armoured vehicle	MRAP	USA	Force Protection	Buffalo MPCV	wikipedia
Bunkerfaust	Bunkerfaust	small arms	rocket launcher	DEU	Dynamit Nobel Defence		wikipedia
~Bushmaster	Bushmaster	armoured vehicle	MRAP	AUS	Thales Australia	Bushmaster PMV|Bushmaster MRAP|Bushmaster Protected Mobility Vehicle|Bushmaster IMV|Thales Bushmaster|Bushmaster vehicle|Bushmaster protected mobility|Bushmaster armoured vehicle	wikipedia
Bv206	Bv206	other	all-terrain vehicle	SWE	Hägglunds	Bandvagn 206	wikipedia
Bv206S	Bv206S	armoured vehicle	armoured all-terrain vehicle	SWE	Hägglunds|BAE Systems	BvS206	wikipedia
BvS10	BvS10	armoured vehicle	armoured all-terrain vehicle	SWE,GBR	BAE Systems Hägglunds	BvS10 Viking|BvS10 Beowulf|Bv-210|Viking BvS10|Viking all-terrain vehicle|Viking armoured vehicle	wikipedia
~C90	C90	small arms	rocket launcher	ESP	Instalaza	C90-CR|Instalaza C90|Alcotan-100|Instalaza Alcotan|C-90 rocket launcher|C90-CR-RB	wikipedia
~CAESAR	CAESAR	artillery	howitzer	FRA	Nexter|KNDS	CAESAR howitzer|Caesar self-propelled howitzer|CAESAR 155mm|Nexter Caesar|Caesar 8x8|Caesar MkII|KNDS Caesar|Caesar gun|Caesar cannon|Caesar Mk 2|CAESAR NG|CAESAR artillery	wikipedia
CETME	CETME	small arms	rifle	ESP	Santa Barbara	CETME L|CETME Model L|CETME rifle|LAG-40|CETME C	wikipedia
CIS 40 AGL	CIS 40 AGL	small arms	grenade launcher	SGP	ST Engineering	CIS-40GL|STK 40 AGL|LWAGL	wikipedia
CIS 50MG	CIS 40 AGL	small arms	grenade launcher	SGP	ST Engineering		wikipedia
CITER	CITER	artillery	howitzer	ARG		CITEFA Model 77|L33 X1415 CITEFA	wikipedia
CM-21	CM-32	armoured vehicle	APC	TWN			wikipedia
CM-32	CM-32	armoured vehicle	APC	TWN		CM-32 Yunpao|CM-32 Clouded Leopard	wikipedia
CM-33	CM-32	armoured vehicle	APC	TWN			wikipedia
CM-34	CM-32	armoured vehicle	APC	TWN			wikipedia
CP-30	CP-30	artillery	rocket launcher	ARG	CITEFA	SLAM Pampero	wikipedia
CV90	CV90	armoured vehicle	IFV	SWE,GBR	BAE Systems Hägglunds|BAE Systems	Combat Vehicle 90|CV90 IFV|Strf 9040|CV90 Mk IV|CV90 infantry fighting vehicle|CV90105|CV90 Mk III|CV90 Mk IIIC	wikipedia
CV90120	CV90	armoured vehicle	IFV	SWE,GBR	BAE Systems Hägglunds|BAE Systems		wikipedia
CV9030	CV90	armoured vehicle	IFV	SWE,GBR	BAE Systems Hägglunds|BAE Systems	CV9030FIN|CV9030CH	wikipedia
CV9035	CV90	armoured vehicle	IFV	SWE,GBR	BAE Systems Hägglunds|BAE Systems	CV9035NL|CV9035 MkIIIC|CV9035DK	wikipedia
CV9040	CV90	armoured vehicle	IFV	SWE,GBR	BAE Systems Hägglunds|BAE Systems		wikipedia
CZ 75	CZ 75	small arms	pistol	CZE	Ceska Zbrojovka|CZ	CZ P-10|CZ P-10 C|CZ P-10 pistol|CZ-75 pistol|CZ P-07|CZ P-09	wikipedia
CZ 805 Bren	CZ 805 Bren	small arms	rifle	CZE	Ceska Zbrojovka|CZ	CZ BREN 2|BREN 2|CZ 805|Bren 2 rifle|CZ Bren|CZ BREN 2 rifle|BREN 2 assault rifle|BREN 2 PPS	wikipedia
CZ 806 Bren 2	CZ 805 Bren	small arms	rifle	CZE	Ceska Zbrojovka|CZ		wikipedia
Caiman MRAP	Caiman MRAP	armoured vehicle	MRAP	USA	BAE Systems	Caiman Multi-Theater Vehicle|BAE Caiman|Caiman 6x6|Caiman MTV|Caiman Mine Resistant Ambush Protected	wikipedia
Caracal airborne	Caracal airborne	other	light vehicle	DEU,NLD	Rheinmetall	Caracal air assault vehicle|Rheinmetall Caracal	wikipedia
Caracal pistol	Caracal pistol	small arms	pistol	ARE	Caracal	CAR 816|Caracal CAR 816|Caracal F|CAR 814|Caracal EF|CAR 817|Caracal CAR 814|CAR 816 rifle	wikipedia
Cardom	Cardom	artillery	mortar	ISR	Elbit Systems|Soltam	CARDOM mortar|RMS6-L|CARDOM 120mm|Soltam K6|Spear mortar system|Cardom 10|SPEAR 120mm|Crossbow mortar|Keshet mortar|Elbit Crossbow	wikipedia
Carl Gustaf	Carl Gustaf	small arms	recoilless rifle	SWE	Saab	M3E1|Carl Gustaf M4|Carl-Gustaf M3|Carl Gustav|MAAWS|Carl Gustaf recoilless rifle|RAAWS|M3 MAAWS|M3E1 MAAWS|Carl-Gustav M4|Multi-role Anti-armor Anti-personnel Weapon System|Carl-Gustaf M3E1	wikipedia
Casspir	Casspir	armoured vehicle	MRAP	ZAF	Denel|OMC	Casspir NG|Casspir APC|Casspir 2000	wikipedia
~Centauro	Centauro	armoured vehicle	armoured car	ITA	Iveco|Oto Melara|CIO	B1 Centauro|Centauro II|Centauro 2|Centauro B1|Centauro armoured	wikipedia
~Centurion	Centurion	armoured vehicle	tank	GBR		Centurion tank|Olifant tank|Olifant Mk 1B|Sho't	wikipedia
~Challenger	Challenger	armoured vehicle	tank	GBR	BAE Systems|Rheinmetall BAE Systems Land	Challenger tank	wikipedia
Challenger 1	Challenger	armoured vehicle	tank	GBR	Vickers	Al Hussein tank	wikipedia
Challenger 2	Challenger	armoured vehicle	tank	GBR	BAE Systems|Vickers	Challenger 2E|Challenger 2 tank|Challenger II	wikipedia
Challenger 3	Challenger	armoured vehicle	tank	GBR	Rheinmetall BAE Systems Land		wikipedia
~Chieftain	Chieftain	armoured vehicle	tank	GBR		Chieftain tank	wikipedia
Chunmoo	Chunmoo	artillery	rocket launcher	KOR	Hanwha	K239 Chunmoo|K239|Chunmoo MLRS|K-MLRS|Hanwha Chunmoo|Chunmoo multiple rocket launcher	wikipedia
Cockerill 3105	Cockerill 3105	other	turret	BEL	CMI|John Cockerill	CSE 90LP|Cockerill 3000|Cockerill CSE 90LP|CT-CV 105HP|Cockerill 1030|Cockerill 105mm|CSE-90LP turret|Cockerill 3000 series	wikipedia
Condor APC	Condor APC	armoured vehicle	APC	DEU	Thyssen|Rheinmetall	Thyssen Condor|Condor 4x4	wikipedia
Cougar MRAP	Cougar MRAP	armoured vehicle	MRAP	USA	Force Protection	Force Protection Cougar|Cougar 6x6|Cougar 4x4|Mastiff armoured|Ridgback|Mastiff PPV|Ridgeback MRAP|Wolfhound armoured vehicle	wikipedia
~D-1	D-1	artillery	howitzer	RUS		M-1943 D-1	wikipedia
~D-20	D-20	artillery	howitzer	RUS		D-20 howitzer|D-20 152mm	wikipedia
D-30	D-30	artillery	howitzer	RUS		D-30 howitzer|2A18|D-30 122mm|D-30J|D-30A|2A18M	wikipedia
D-44	D-44	artillery	gun	RUS		D-44 85mm	wikipedia
DM11	DM63	ammunition	tank round	DEU	Rheinmetall	DM11 120mm	wikipedia
DM12 mine	DM31 mine	ammunition	mine	DEU			wikipedia
DM22 mine	DM31 mine	ammunition	mine	DEU			wikipedia
DM31 mine	DM31 mine	ammunition	mine	DEU			wikipedia
DM33	DM63	ammunition	tank round	DEU	Rheinmetall		wikipedia
DM43	DM63	ammunition	tank round	DEU	Rheinmetall		wikipedia
DM53	DM63	ammunition	tank round	DEU	Rheinmetall	DM53A1	wikipedia
DM63	DM63	ammunition	tank round	DEU	Rheinmetall	DM63A1|DM63 120mm	wikipedia
DM73	DM63	ammunition	tank round	DEU	Rheinmetall		wikipedia
DOK-ING MV-4	DOK-ING MV-4	other	mine-clearing vehicle	HRV	DOK-ING	MV-4 mine|MV-10|DOK-ING MV-10|MV-4 demining	wikipedia
DSU-33	DSU-33	ammunition	proximity sensor	USA	Northrop Grumman	DSU-33/B|DSU-33D/B|DSU-33C/B|DSU-33 proximity sensor	DSCA
DSU-38	DSU-38	ammunition	laser sensor	USA		DSU-38/B|DSU-38A/B|DSU-38 laser sensor|DSU-38 Precision Laser Guidance Set|DSU-38A/B Detecting Set	DSCA
DSU-40	DSU-40	ammunition	laser sensor	USA		DSU-40/B	DSCA
DSU-42	DSU-40	ammunition	laser sensor	USA		DSU-42/B	DSCA
DShK	DShK	small arms	machine gun	RUS		DShKM|DShK machine gun|DShKM machine gun|DShK heavy machine gun	wikipedia
DTI-1	DTI-1	artillery	rocket launcher	THA,CHN	DTI	D11A MLRS	wikipedia
DTI-2	DTI-1	artillery	rocket launcher	THA,CHN	DTI		wikipedia
~Dachs	Dachs	armoured vehicle	combat engineer vehicle	DEU		Pionierpanzer Dachs|Dachs armoured engineer|Dachs engineering vehicle	wikipedia
~Dardo	Dardo	armoured vehicle	IFV	ITA	Iveco|Oto Melara	VCC-80 Dardo|Dardo IFV|VCC-80	wikipedia
Desert Tech SRS	Desert Tech SRS	small arms	rifle	USA	Desert Tech	Stealth Recon Scout	wikipedia
Dhanush howitzer	Dhanush howitzer	artillery	howitzer	IND	AWEIL	Dhanush 155mm|Dhanush gun|Dhanush artillery gun	wikipedia
Didgori	Didgori	armoured vehicle	APC	GEO	Delta	Didgori-2|Didgori-3|Didgori Meomari	wikipedia
~Dingo	Dingo	armoured vehicle	MRAP	DEU	KMW|KNDS	Dingo 2|ATF Dingo|ATF-2 Dingo|Dingo 2 HD|ATF Dingo 2|Dingo armoured vehicle|Dingo 3	wikipedia
Dongfeng Mengshi	Dongfeng Mengshi	other	light vehicle	CHN	Dongfeng	Mengshi|EQ2050|CSK-131|CSK181|Dongfeng CSK-131|Mengshi CSK131|Dongfeng EQ-2050	wikipedia
Dozor-B	Dozor-B	armoured vehicle	armoured vehicle	UKR	KMDB	Dozor-B armoured	wikipedia
Dragoon APC	Dragoon APC	armoured vehicle	APC	PAK,GBR		HIT Mohafiz	wikipedia
~Duro	Duro	other	light vehicle	CHE	GDELS-MOWAG	MOWAG Duro|Duro III|Duro 3P|Duro IIIP	wikipedia
EBRC Jaguar	EBRC Jaguar	armoured vehicle	armoured car	FRA	Nexter|KNDS|Arquus	Jaguar EBRC|EBRC|Jaguar armoured vehicle	wikipedia
EE-11	EE-11	armoured vehicle	APC	BRA	Engesa	EE-11 Urutu|Urutu APC	wikipedia
EE-3	EE-3	armoured vehicle	armoured car	BRA	Engesa	EE-3 Jararaca	wikipedia
EE-9	EE-9	armoured vehicle	armoured car	BRA	Engesa	EE-9 Cascavel|Cascavel	wikipedia
EIMOS	EIMOS	artillery	mortar	ESP	Expal	EIMOS mortar|Expal EIMOS	wikipedia
EOS R400	EOS R400	other	remote weapon station	AUS	EOS	R400S|R400S Mk2|EOS R400S|EOS R600|EOS T2000|R800 RWS|R400 remote weapon	wikipedia
ERC-90	ERC-90	armoured vehicle	armoured car	FRA	Panhard	ERC-90 Sagaie|ERC-90 Lynx	wikipedia
EVO-105	EVO-105	artillery	howitzer	KOR	Hanwha	K105A1|K105HT	wikipedia
Eagle IV	Eagle armoured vehicle	armoured vehicle	armoured vehicle	CHE,DEU	GDELS-MOWAG	MOWAG Eagle IV|Eagle-4	wikipedia
Eagle V	Eagle armoured vehicle	armoured vehicle	armoured vehicle	CHE,DEU	GDELS-MOWAG	MOWAG Eagle V|Eagle 5|Eagle 4x4|Eagle V 4x4|Eagle 6x6	wikipedia
Eagle armoured vehicle	Eagle armoured vehicle	armoured vehicle	armoured vehicle	CHE	GDELS-MOWAG	MOWAG Eagle|Eagle 4x4 armoured vehicle	wikipedia
Eitan AFV	Eitan AFV	armoured vehicle	APC	ISR	MANTAK	Eitan 8x8|Eitan APC	wikipedia
Ejder 6x6	Ejder 6x6	armoured vehicle	APC	TUR	Nurol Makina	Nurol Ejder 6x6	wikipedia
Ejder TOMA	Ejder TOMA	armoured vehicle	armoured vehicle	TUR	Nurol Makina	Ejder TOMA riot control vehicle	wikipedia
Ejder Yalcin	Ejder Yalcin	armoured vehicle	armoured vehicle	TUR	Nurol Makina	Ejder Yalçın|NMS 4x4|Nurol NMS|Nurol Ejder|Ejder Yalcin 4x4|NMS armoured|Yoruk 4x4|Nurol Makina Ejder Yalcin|~Ejder	wikipedia
Enigma AFV	Enigma AFV	armoured vehicle	IFV	ARE	EDT	Emirates Defense Technology Enigma	wikipedia
~Enok	Enok	armoured vehicle	armoured vehicle	DEU	ACS	Enok 4.8|ENOK armoured|LAPV Enok|Enok AB	wikipedia
FAMAS	FAMAS	small arms	rifle	FRA	GIAT|Nexter	FAMAS F1|FAMAS rifle|FAMAS G2	wikipedia
FAMOUS Patria	FAMOUS Patria	armoured vehicle	armoured vehicle	FIN	Patria	Patria TRACKX|TRACKX	wikipedia
FARA 83	FARA 83	small arms	rifle	ARG			wikipedia
FH-2000	FH-88	artillery	howitzer	SGP	ST Engineering		wikipedia
FH-70	FH-70	artillery	howitzer	GBR,DEU,ITA	Vickers|Rheinmetall|OTO Melara	FH-70 howitzer	wikipedia
FH-77	FH-77	artillery	howitzer	SWE	Bofors	FH-77B|Bofors FH-77|Haubits 77|FH-77BW	wikipedia
FH-88	FH-88	artillery	howitzer	SGP	ST Engineering	FH-88 howitzer	wikipedia
FIROS	FIROS	artillery	rocket launcher	ITA	SNIA BPD	FIROS-25|FIROS-30|Firos-25/30	wikipedia
FMTV	FMTV	other	truck	USA	Oshkosh|BAE Systems	Family of Medium Tactical Vehicles|M1083|M1083A1P2|M1078|M1083 FMTV|M1084|M1084A2|M1085|M1078A1|M1084A1P2|M1079A1P2|M1085A1P2|M1087|M1083A2|M1095 trailer|M1084A2 HIMARS Resupply Vehicle|M1095|M1078A1P2|M1082 trailer|M1089A1P2|M1089|M1095 Medium Tactical Vehicle|M1089A2|M1148A1P2|FMTV A2	wikipedia
FMU-139	FMU-139	ammunition	fuze	USA	Northrop Grumman|Orbital ATK	FMU-139/B|FMU-139C/B|FMU-139D/B|FMU-139 fuze|FMU-139 Joint Programmable Fuze|FMU-139 fuze system	DSCA
FMU-143	FMU-143	ammunition	fuze	USA		FMU-143/B|FMU-143D/B	DSCA
FMU-152	FMU-152	ammunition	fuze	USA	Kaman	FMU-152/B|FMU-152A/B|FMU-152 Joint Programmable Fuze|Joint Programmable Fuze|Joint Programmable Fuzes|FMU-152 fuze|FMU-152 JPF	DSCA
FMU-160	FMU-160	ammunition	fuze	USA			DSCA
FMU-162	FMU-162	ammunition	fuze	USA			DSCA
FMU-167	FMU-167	ammunition	fuze	USA		FMU-167/B|Hard Target Void Sensing Fuze|FMU-167 HTVSF	DSCA
FN Evolys	FN Evolys	small arms	machine gun	BEL	FN Herstal		wikipedia
FN F2000	FN F2000	small arms	rifle	BEL	FN Herstal	F2000 rifle|F2000	wikipedia
FN FAL	FN FAL	small arms	rifle	BEL	FN Herstal	FAL rifle|L1A1|L1A1 SLR|FAL 7.62|L1A1 rifle|1A1 SLR	wikipedia
FN FNC	FN FNC	small arms	rifle	BEL	FN Herstal	FNC rifle|Ak 5|AK5 rifle|SS1 rifle|Pindad SS1|SS2 rifle|Pindad SS2|SS2-V5	wikipedia
FN MAG	FN MAG	small arms	machine gun	BEL	FN Herstal	MAG 58|FN MAG 58|L7 GPMG|L7A2|GPMG L7|MAG machine gun|L7A1|FN MAG M3	wikipedia
FN P90	FN P90	small arms	submachine gun	BEL	FN Herstal	P90 submachine gun|FN Five-seveN|P-90	wikipedia
FN SCAR	FN SCAR	small arms	rifle	BEL	FN Herstal	SCAR-L|SCAR-H|FN SCAR-L|SCAR rifle|Mk 16 SCAR|FN SCAR-H|Mk 17 SCAR|Mk 20 SSR|SCAR-L rifle|FN SCAR-SC	wikipedia
FR F2	FR F2	small arms	rifle	FRA	Nexter	PGM Hécate II|PGM Hecate II|Hecate II	wikipedia
FV103 Spartan	FV103 Spartan	armoured vehicle	APC	GBR	Alvis	Spartan APC|FV103|Samson ARV|Sultan CVR(T)	wikipedia
FV104 Samaritan	FV103 Spartan	armoured vehicle	APC	GBR	Alvis		wikipedia
FV105 Sultan	FV103 Spartan	armoured vehicle	APC	GBR	Alvis		wikipedia
FV432	FV432	armoured vehicle	APC	GBR	GKN	FV432 Bulldog|Bulldog APC	wikipedia
FX-05	FX-05	small arms	rifle	MEX	SEDENA	FX-05 Xiuhcoatl	wikipedia
Fahd APC	Fahd APC	armoured vehicle	APC	EGY	AOI	Fahd-240|Fahd 280|Fahd-30	wikipedia
Fatah MLRS	Fatah MLRS	artillery	rocket launcher	PAK		KRL-122|Yarmuk MLRS|KRL-122 Ghazab	wikipedia
Fennek	Fennek	armoured vehicle	reconnaissance vehicle	DEU,NLD	KMW	Fennek reconnaissance vehicle|Fennek APC	wikipedia
Ferret armoured car	Ferret armoured car	armoured vehicle	armoured car	GBR	Daimler	Ferret scout car|Daimler Ferret|~Ferret	wikipedia
Fiat 6614	Fiat 6614	armoured vehicle	armoured personnel carrier	ITA	Fiat|OTO Melara	Type 6614|Fiat 6616|Type 6616	wikipedia
First Win	First Win	armoured vehicle	MRAP	THA	Chaiseri	Chaiseri First Win|AAPC First Win|AV4 Lipanbara|First Win 4x4|First Win II	wikipedia
Flyer 72	Flyer 72	other	light vehicle	USA	General Dynamics|Flyer Defense	Flyer vehicle|GMV 1.1|Ground Mobility Vehicle|M1288|M1297|Army Ground Mobility Vehicle	wikipedia
Fox armoured car	Fox armoured car	armoured vehicle	armoured car	GBR			wikipedia
~Foxhound	Foxhound	armoured vehicle	patrol vehicle	GBR	General Dynamics UK	Ocelot patrol vehicle|Foxhound patrol vehicle|Force Protection Ocelot|Foxhound LPPV	wikipedia
~Freccia	Freccia	armoured vehicle	IFV	ITA	Iveco|Oto Melara|CIO	VBM Freccia|Freccia IFV	wikipedia
~Fuchs	Fuchs	armoured vehicle	APC	DEU	Rheinmetall|Thyssen	TPz-1 Fuchs|Fuchs 2|Fuchs APC|TPz Fuchs|M93 Fox|Fuchs 2 NBC|Fuchs NBC|Transportpanzer Fuchs|M93A1|TPz-1|Fuchs armoured	wikipedia
~G-5	G-5	artillery	howitzer	ZAF	Denel	G5 howitzer|Denel G5|G5-52|G-5-45	wikipedia
~G-6	G-6	artillery	howitzer	ZAF	Denel	G6 Rhino|G6 howitzer|G6-52|Denel G6	wikipedia
G-Wagon	G-Wagon	other	light vehicle	DEU	Mercedes-Benz	Mercedes G-Class|Mercedes-Benz G-Class|G-Wagen|Wolf light vehicle	wikipedia
~G3	G3	small arms	rifle	DEU	Heckler & Koch	HK G3|G3 rifle|G3A3|G3A4|Heckler & Koch G3|G3 assault rifle	wikipedia
~G36	G36	small arms	rifle	DEU	Heckler & Koch	HK G36|G36 rifle|G36C|G36E|G36V|Heckler & Koch G36|G36 assault rifle|HK433	wikipedia
GAU-19	GAU-19	small arms	machine gun	USA	General Dynamics	GAU-19/A|GAU-19/B	wikipedia
GAU-22	GAU-22	small arms	autocannon	USA	General Dynamics	GAU-22/A	wikipedia
GAU-8	GAU-8	small arms	autocannon	USA	General Dynamics	GAU-8 Avenger|GAU-8/A	wikipedia
GHN-45	GHN-45	artillery	howitzer	AUT	Noricum	GC-45|Noricum GHN-45	wikipedia
GMARS	GMARS	artillery	rocket launcher	USA,DEU	Lockheed Martin|Rheinmetall	Global Mobile Artillery Rocket System	wikipedia
GP-25	GP-25	small arms	grenade launcher	RUS		GP-25 Kostyor	wikipedia
GP-30	GP-25	small arms	grenade launcher	RUS			wikipedia
GP-34	GP-25	small arms	grenade launcher	RUS			wikipedia
Gaia Thunder	Gaia Thunder	armoured vehicle	armoured vehicle	ISR	Gaia Automotive	Gaia Amir|Gaia Thunder armoured|Amir MRAP	wikipedia
Galil	Galil	small arms	rifle	ISR	IWI|IMI	IWI Galil|Galil ACE|Galil rifle|Galil AR|Galil ACE 23|IMI Galil|Galil ACE 31|Galil SAR|Galil ACE 32|IWI ACE|STV rifle|STV-380|IWI Galil ACE	wikipedia
~Gidran	Ejder Yalcin	armoured vehicle	armoured vehicle	HUN,TUR	Rheinmetall|Nurol Makina	Gidran 4x4	wikipedia
Gila APC	Gila APC	armoured vehicle	mine-resistant vehicle	ZAF	IVEMA	IVEMA Gila|Gila MRAP	wikipedia
Glock 17	Glock 17	small arms	pistol	AUT	Glock	Glock pistol|Glock 17 Gen5|Glock 17 pistol|P80 pistol|Glock 43|Glock 45	wikipedia
Glock 19	Glock 17	small arms	pistol	AUT	Glock		wikipedia
Glock 26	Glock 17	small arms	pistol	AUT	Glock		wikipedia
Golan MRAP	Golan MRAP	armoured vehicle	mine-resistant vehicle	ISR,USA	Rafael|PVI	Golan armoured vehicle	wikipedia
~Grot	Grot	small arms	rifle	POL	FB Radom	MSBS Grot|FB MSBS Grot|Grot rifle|Grot C16|MSBS-5.56|GROT C16 FB-M1|MSBS Grot C|Grot assault rifle	wikipedia
HEMTT	HEMTT	other	truck	USA	Oshkosh	Heavy Expanded Mobility Tactical Truck|M977|M978|M984A4|M983A4|M985A4|M977A4|M984|M978A4|M983|M985|M1120|M978A4 fuel|M1120A4|M985E1|M1120A4 LHS|M983A4 LET|M984A4 wrecker|M983 HEMTT|M1120A2R1	wikipedia
~HET	HET	other	truck	USA	Oshkosh	M1070|Heavy Equipment Transporter|M1000 trailer|M1070A1|Heavy Equipment Transporter System|Global HET|M1300 EHETS|M1300|M1070 HET|M1070A0|M1302	wikipedia
HIMARS	HIMARS	artillery	rocket launcher	USA	Lockheed Martin	M142|M142 HIMARS|High Mobility Artillery Rocket System|M142 High Mobility Artillery Rocket System|High Mobility Artillery Rocket Systems|HIMARS launcher|HIMARS rocket launcher|M142 HIMARS launcher	wikipedia
HITFACT	HITFACT	other	turret	ITA	Leonardo|Oto Melara	HITFACT II|HITFIST|Hitfist-30|HITFACT turret|Hitfist turret|HITFACT Mk2	wikipedia
HK GMG	HK GMG	small arms	grenade launcher	DEU	Heckler & Koch	GMG 40mm|HK GMG 40mm|GMW 40mm|Heckler & Koch GMG|GMG grenade launcher	wikipedia
HK416	HK416	small arms	rifle	DEU	Heckler & Koch	HK416F|HK416 A5|Heckler & Koch HK416|HK416N|G95 rifle|G38 rifle|G95A1|HK416 assault rifle|M27 IAR|M27 Infantry Automatic Rifle	wikipedia
HK417	HK417	small arms	rifle	DEU	Heckler & Koch	G27 rifle|G28 rifle|HK417 rifle|HK G28|M110A1 SDMR	wikipedia
HMMWV	HMMWV	other	light vehicle	USA	AM General	Humvee|High Mobility Multipurpose Wheeled Vehicle|M1114|M1151|M1152|M1165|M998|M1151A1|M1152A1|M1167|M1167 TOW|M1151A1B1|M1165A1|M1097|M1152A1B2|M1151 HMMWV|M1123|M997|M1025|M1045|M1043|HMMWVs|High Mobility Multi-purpose Wheeled Vehicles	wikipedia
HMP-400	HMP-400	other	gun pod	BEL	FN Herstal	FN HMP|FN HMP-400|FN RMP|HMP-400 LCC	wikipedia
HMP250	HMP-400	other	gun pod	BEL	FN Herstal		wikipedia
HS-9 pistol	HS2000	small arms	pistol	HRV	HS Produkt		wikipedia
HS2000	HS2000	small arms	pistol	HRV	HS Produkt	Springfield XD	wikipedia
HX trucks	HX trucks	other	truck	DEU	Rheinmetall MAN|RMMV	RMMV HX|MAN HX|HX81|MAN SX|RMMV HX2|HX 8x8|HX60|MAN KAT1|UTF truck|HX77|MAN SV|RMMV HX81	wikipedia
HY12	HY12	artillery	mortar	TUR	MKE	MKE HY-12|HY-12 mortar|Alkar mortar|ALKAR 120mm	wikipedia
Haenel MK 556	Haenel MK 556	small arms	rifle	DEU	Haenel	MK556|CR 223|Haenel CR 223	wikipedia
Hamza MRAP	Hamza MRAP	armoured vehicle	MRAP	PAK		Hamza 8x8	wikipedia
Hawkei	Hawkei	armoured vehicle	armoured vehicle	AUS	Thales Australia	Hawkei PMV-L|Thales Hawkei	wikipedia
Higuard	Higuard	armoured vehicle	MRAP	FRA	Arquus|Renault Trucks Defense	Renault Higuard	wikipedia
~Hizir	Hizir	armoured vehicle	armoured vehicle	TUR	Katmerciler	Hızır|Katmerciler Hizir|Hizir 4x4|Hizir MRAP|Khan 4x4|Eren 4x4|Hızır 4x4	wikipedia
Homar-A	HIMARS	artillery	rocket launcher	POL,USA	HSW|Lockheed Martin		wikipedia
Homar-K	Chunmoo	artillery	rocket launcher	POL,KOR	HSW|Hanwha	Homar-K launcher	wikipedia
Hunter AFV	Hunter AFV	armoured vehicle	IFV	SGP	ST Engineering		wikipedia
Husky TSV	Husky TSV	armoured vehicle	armoured vehicle	GBR,USA	Navistar	Husky tactical support vehicle|MXT-MV|MXT MVA	wikipedia
Husky VMMD	Husky VMMD	other	mine detection vehicle	ZAF,USA	Critical Solutions International|DCD	Husky 2G|VMMMD Husky|Husky mine detection|Husky Mark III|Vehicle Mounted Mine Detection|Husky 2G mine detection	wikipedia
IA2	IA2	small arms	rifle	BRA	IMBEL	IMBEL IA2|IMBEL MD97|MD97|IA2 rifle	wikipedia
INSAS	INSAS	small arms	rifle	IND	OFB|AWEIL	INSAS rifle|Ugram|Excalibur rifle|INSAS LMG|Ugram rifle|ASMI submachine gun	wikipedia
~ISV	ISV	other	light vehicle	USA	GM Defense	Infantry Squad Vehicle|M1301|M1301 ISV|M1301 Infantry Squad Vehicle	wikipedia
IWI Arad	IWI Arad	small arms	rifle	ISR	IWI	Arad rifle|IWI Arad 7|Carmel rifle|IWI Carmel|IWI Dan|IWI Masada|Jericho 941	wikipedia
Igirigi	Igirigi	armoured vehicle	armoured vehicle	NGA	Proforce	Proforce Ara|Proforce Ara-2|Ezugwu MRAP|Proforce Hulk	wikipedia
Ikv 91	Ikv 91	armoured vehicle	light tank	SWE			wikipedia
~Ilgaz	Ilgaz	armoured vehicle	armoured vehicle	TUR	Nurol Makina	Nurol Ilgaz|Ilgaz 4x4	wikipedia
Improved Ribbon Bridge	Improved Ribbon Bridge	other	bridge	USA,DEU	GDELS	M18 Ribbon Bridge|Dry Support Bridge|M30 Bridge Erection Boat|Ribbon Bridge|M19 Dry Support Bridge|Rapidly Emplaced Bridge System	wikipedia
Inkas Titan	Inkas Titan	armoured vehicle	armoured vehicle	ARE,CAN	INKAS	INKAS Titan-S|INKAS Sentry	wikipedia
Iron Sting	Iron Sting	ammunition	mortar bomb	ISR	Elbit Systems	Iron Sting mortar|Iron Sting mortar munition	wikipedia
Isotrex Phantom	Isotrex Phantom	armoured vehicle	armoured vehicle	ARE	Isotrex	Isotrex Phantom II|Phantom II armoured	wikipedia
Iveco MPV	Iveco MPV	armoured vehicle	MRAP	ITA,DEU	Iveco	VTMM|VTMM Orso	wikipedia
JLTV	JLTV	armoured vehicle	armoured vehicle	USA	Oshkosh|AM General	Joint Light Tactical Vehicle|L-ATV|Oshkosh JLTV|M1278|M1280|M1281|M1280A1|M1278A1|Joint Light Tactical Vehicles|M1279A1|M1278A2|M1278 Heavy Gun Carrier|M1281A1|M1279|M1280 General Purpose	wikipedia
JNG-90	JNG-90	small arms	rifle	TUR	MKE	Bora-12|Kalekalip KCR|KCR556|MKE JNG-90	wikipedia
JP233	JP233	ammunition	bomb	GBR	Hunting		wikipedia
Jackal vehicle	Jackal vehicle	armoured vehicle	patrol vehicle	GBR	Supacat	Supacat Jackal|Coyote TSV|Jackal 2|Supacat HMT|HMT Extenda|HMT-400|Supacat HMT Extenda|Jackal 3|High Mobility Transporter|HMT vehicle	wikipedia
Jobaria	Jobaria	artillery	rocket launcher	ARE,TUR	EDGE|Roketsan	Jobaria MCL|Jobaria Defense Systems	wikipedia
~K1	K1	armoured vehicle	tank	KOR	Hyundai Rotem	K1A1|K1A2|K1E1|K1 tank|K1 88	wikipedia
K10	K10	artillery	ammunition resupply vehicle	KOR	Hanwha	K10 ammunition resupply vehicle|AS10|K10 ARV|K10 VIDAR|K10 armoured ammunition	wikipedia
K11 DAW	K4 grenade launcher	small arms	grenade launcher	KOR	SNT Dynamics		wikipedia
K11 fire direction	K10	artillery	ammunition resupply vehicle	KOR	Hanwha		wikipedia
K12 machine gun	K3 machine gun	small arms	machine gun	KOR	SNT Motiv		wikipedia
K136 Kooryong	K136 Kooryong	artillery	rocket launcher	KOR	Hanwha	K136 MLRS|Kooryong	wikipedia
K15 machine gun	K3 machine gun	small arms	machine gun	KOR	SNT Motiv		wikipedia
K16 machine gun	K3 machine gun	small arms	machine gun	KOR	SNT Motiv		wikipedia
K1A carbine	K2 rifle	small arms	rifle	KOR	SNT Motiv|Daewoo	K1A submachine gun	wikipedia
~K2	K2	armoured vehicle	tank	KOR	Hyundai Rotem	K2 Black Panther|K2 tank|K2PL|K2GF|K2 main battle tank|K2 Panther|Black Panther tank|K2PL Black Panther|K2NO|Hyundai Rotem K2	wikipedia
K2 rifle	K2 rifle	small arms	rifle	KOR	SNT Motiv|Daewoo	K2C1|Daewoo K2|K2C rifle|K2C1 rifle|Daewoo K1	wikipedia
K200	K200	armoured vehicle	APC	KOR	Doosan|Hanwha	KIFV|K200A1|K-200 KIFV	wikipedia
K201 grenade launcher	K4 grenade launcher	small arms	grenade launcher	KOR	SNT Dynamics		wikipedia
K21	K21	armoured vehicle	IFV	KOR	Hanwha	K21 IFV|K21-105|K21 Redback	wikipedia
K3 machine gun	K3 machine gun	small arms	machine gun	KOR	SNT Motiv	Daewoo K3	wikipedia
K4 grenade launcher	K4 grenade launcher	small arms	grenade launcher	KOR	SNT Dynamics		wikipedia
K55	M109	artillery	howitzer	KOR,USA	Samsung Techwin	K55A1	wikipedia
K6 machine gun	K3 machine gun	small arms	machine gun	KOR	SNT Motiv		wikipedia
K806	K808	armoured vehicle	APC	KOR	Hyundai Rotem		wikipedia
K808	K808	armoured vehicle	APC	KOR	Hyundai Rotem	K808 White Tiger|White Tiger 8x8|K808 Baekho	wikipedia
~K9	K9	artillery	howitzer	KOR	Hanwha|Samsung Techwin	K9 Thunder|K9 howitzer|K9A1|K9 self-propelled howitzer|K9A1EGY|K9GF|K9A1 Thunder|K9PL|K9 155mm|K9A2|Hanwha K9	wikipedia
K9 Vajra-T	K9	artillery	howitzer	KOR,IND	Hanwha|Larsen & Toubro	K9 Vajra|Vajra-T	wikipedia
~KATANA	KATANA	ammunition	guided shell	FRA	Nexter|KNDS	Katana shell|Menhir shell|KATANA 155mm|Nexter Katana|KNDS Katana 155mm	wikipedia
KE-W	KE-W	ammunition	tank round	USA	General Dynamics	KEW-A1|KE-W A2|120mm KE-W	wikipedia
KF51 Panther	KF51 Panther	armoured vehicle	tank	DEU	Rheinmetall	KF51|Panther KF51|Panther tank|KF51 tank	wikipedia
KH-178	KH-178	artillery	howitzer	KOR	Hyundai WIA		wikipedia
KH-179	KH-179	artillery	howitzer	KOR	Hyundai WIA		wikipedia
KLTV	KLTV	armoured vehicle	armoured vehicle	KOR	Kia	KLTV181|K351 KLTV|Kia KLTV|KM450	wikipedia
KM900	KM900	armoured vehicle	APC	KOR,ITA			wikipedia
~KPV	KPV	small arms	machine gun	RUS		KPVT|KPVT machine gun|KPV machine gun	wikipedia
KRISS Vector	KRISS Vector	small arms	submachine gun	USA,CHE	KRISS		wikipedia
Kader-120	Kader-120	armoured vehicle	APC	EGY			wikipedia
Kalyani M4	Kalyani M4	armoured vehicle	MRAP	IND,ZAF	Bharat Forge	Kalyani Maverick	wikipedia
KamAZ-4310	KamAZ-5350	other	truck	RUS	KamAZ		wikipedia
KamAZ-5350	KamAZ-5350	other	truck	RUS	KamAZ	KamAZ truck	wikipedia
KamAZ-6350	KamAZ-5350	other	truck	RUS	KamAZ		wikipedia
KamAZ-63501	KamAZ-5350	other	truck	RUS	KamAZ		wikipedia
Kaplan MT	Kaplan MT	armoured vehicle	light tank	TUR,IDN	FNSS|PT Pindad	Kaplan medium tank|Harimau tank|Harimau medium tank|MMWT|FNSS Kaplan|KAPLAN-10|~Harimau	wikipedia
Kaplan STA	Kaplan STA	armoured vehicle	tank destroyer	TUR	FNSS	FNSS Kaplan STA|Kaplan-10 STA	wikipedia
Karrar tank	Karrar tank	armoured vehicle	tank	IRN		Zulfiqar tank|Karrar MBT|Zulfiqar-3	wikipedia
~Keiler	Keiler	armoured vehicle	mine-clearing vehicle	DEU	Rheinmetall	Keiler Next Generation|Minenräumpanzer Keiler|Keiler mine-clearing|Keiler NG	wikipedia
~Kirpi	Kirpi	armoured vehicle	MRAP	TUR	BMC	BMC Kirpi|Kirpi MRAP|Kirpi II|Kirpi-2	wikipedia
Kodiak AEV	Kodiak AEV	armoured vehicle	combat engineer vehicle	DEU,CHE	Rheinmetall|RUAG	AEV-3 Kodiak|Kodiak engineering|Pionierpanzer 3 Kodiak	wikipedia
Koksan	Koksan	artillery	gun	PRK		M-1978 Koksan|M1989 Koksan|Koksan gun	wikipedia
Komatsu LAV	Komatsu LAV	armoured vehicle	armoured vehicle	JPN	Komatsu		wikipedia
~Komodo	Komodo	armoured vehicle	armoured vehicle	IDN	PT Pindad	Pindad Komodo|Komodo 4x4|Pindad Maung|Maung 4x4|Maung MV3	wikipedia
~Komondor	Komondor	armoured vehicle	MRAP	HUN	Gamma		wikipedia
Kord	Kord	small arms	machine gun	RUS		Kord machine gun|KORD heavy machine gun|6P50 Kord	wikipedia
Kozak APC	Kozak APC	armoured vehicle	armoured vehicle	UKR	Practika	Kozak-2|Kozak-2M1|Kozak-5|Kozak 7|~Kozak	wikipedia
KrAZ Spartan	KrAZ Spartan	armoured vehicle	armoured vehicle	UKR,CAN	KrAZ	KrAZ Cougar|KrAZ Shrek	wikipedia
KrAZ-255	KrAZ-6322	other	truck	UKR	KrAZ		wikipedia
KrAZ-5233	KrAZ-6322	other	truck	UKR	KrAZ		wikipedia
KrAZ-6322	KrAZ-6322	other	truck	UKR	KrAZ	KrAZ truck	wikipedia
KrAZ-6446	KrAZ-6322	other	truck	UKR	KrAZ		wikipedia
Krab	Krab	artillery	howitzer	POL,KOR,GBR	HSW	AHS Krab|Krab howitzer|KRAB self-propelled howitzer|Krab 155mm	wikipedia
Krasnopol	Krasnopol	ammunition	guided shell	RUS	KBP	2K25 Krasnopol|Krasnopol shell|Krasnopol-M2|30F39 Krasnopol|Krasnopol-M|30F39|Kitolov-2M	wikipedia
Kurganets-25	Kurganets-25	armoured vehicle	IFV	RUS	Kurganmashzavod		wikipedia
Kvitnyk	Kvitnyk	ammunition	guided shell	UKR		Kvitnik	wikipedia
L115A3	L115A3	small arms	rifle	GBR	Accuracy International	AWM rifle|Arctic Warfare rifle|L115A1|AXMC rifle|AWM sniper rifle|Accuracy International AW|AX50|AX338|AX308	wikipedia
L118	L118	artillery	howitzer	GBR	BAE Systems|Royal Ordnance	L118 Light Gun|L118 105mm|105mm Light Gun|L118 howitzer	wikipedia
L119	L118	artillery	howitzer	GBR	BAE Systems|Royal Ordnance	L119 Light Gun	wikipedia
L129A1	L115A3	small arms	rifle	GBR	Accuracy International		wikipedia
~L16	L16	artillery	mortar	GBR	BAE Systems	L16 mortar|L16A2|L16 81mm	wikipedia
L85	L85	small arms	rifle	GBR	Heckler & Koch|Royal Ordnance	SA80|L85A2|L85A3|SA80A2|L85A1|SA80A3	wikipedia
L86 LSW	L85	small arms	rifle	GBR	Heckler & Koch|Royal Ordnance		wikipedia
L96A1	L115A3	small arms	rifle	GBR	Accuracy International		wikipedia
LAR-160	LAR-160	artillery	rocket launcher	ISR	IMI|Elbit Systems	LAR-160 MLRS|Lynx MLRS|IMI Lynx|LAROM|LAR-160 Lynx	wikipedia
LARS-2	LARS-2	artillery	rocket launcher	DEU		LARS II|LARS MLRS	wikipedia
LAV 6.0	LAV III	armoured vehicle	IFV	CAN	General Dynamics Land Systems	LAV 6|ACSV Super Bison|Armoured Combat Support Vehicle	wikipedia
LAV 700	LAV III	armoured vehicle	IFV	CAN	General Dynamics Land Systems		wikipedia
LAV III	LAV III	armoured vehicle	IFV	CAN	General Dynamics Land Systems	LAV-3|NZLAV|LAV III Kodiak	wikipedia
LAV-25	LAV-25	armoured vehicle	IFV	CAN,USA	General Dynamics Land Systems	LAV-25A2|Light Armored Vehicle 25|LAV-II|Bison APC|Coyote reconnaissance vehicle|ASLAV|ASLAV-25|LAV-AT|LAV-25 light armored vehicle	wikipedia
LAW 80	LAW 80	small arms	rocket launcher	GBR			wikipedia
~LG1	LG1	artillery	howitzer	FRA	Nexter	LG1 Mk III|LG-1 Mk 2|LG1 105mm|LG1 howitzer	wikipedia
LRAC F1	LRAC F1	small arms	rocket launcher	FRA		Wasp 58 rocket launcher	wikipedia
LVSR	LVSR	other	truck	USA	Oshkosh	Logistics Vehicle System Replacement	wikipedia
Lance turret	Lance turret	other	turret	DEU	Rheinmetall	Rheinmetall Lance|Lance RC|Lance turret system	wikipedia
Land Rover Defender	Land Rover Defender	other	light vehicle	GBR	Land Rover	Snatch Land Rover|Land Rover Snatch|Land Rover Wolf	wikipedia
Lapua Magnum	Lapua Magnum	ammunition	ammunition	FIN	Nammo Lapua	.338 Lapua Magnum	wikipedia
~Lazar	Lazar	armoured vehicle	MRAP	SRB	Yugoimport|Complex Battle System	Lazar 3|Lazar II|Lazanski|Lazar III|Lazar 3M	wikipedia
~Lazika	Lazika	armoured vehicle	IFV	GEO			wikipedia
~Leclerc	Leclerc	armoured vehicle	tank	FRA	Nexter|KNDS	Leclerc tank|Leclerc XLR|AMX-56 Leclerc|Leclerc main battle tank|Nexter Leclerc	wikipedia
Lenco BearCat	Lenco BearCat	armoured vehicle	armoured vehicle	USA	Lenco Industries	BearCat G3|Lenco Bearcat G2|~BearCat|Lenco BEAR	wikipedia
~Leopard	Leopard	armoured vehicle	tank	DEU	Krauss-Maffei Wegmann|KNDS	Leopard tank|Leopard main battle tank	wikipedia
Leopard 1	Leopard	armoured vehicle	tank	DEU	Krauss-Maffei	Leopard 1A5|Leopard 1A4|Leopard 1V|Leopard AS1|Leopard C2|Leopard 1A5BE|Leopard 1A5-DK|Leopard 1A5 tank|Leopard 1 tank	wikipedia
Leopard 2	Leopard	armoured vehicle	tank	DEU	Krauss-Maffei Wegmann|KNDS|Rheinmetall	Leopard II|Leopard 2 tank|Leopard 2 main battle tank|Leopard 2NG|Leopard 2PL	wikipedia
Leopard 2A4	Leopard	armoured vehicle	tank	DEU	Krauss-Maffei Wegmann|KNDS	Leopard 2A4V|Leopard 2RI|Leopard 2A4NL	wikipedia
Leopard 2A5	Leopard	armoured vehicle	tank	DEU	Krauss-Maffei Wegmann	Strv 122|Stridsvagn 122|Leopard 2A5DK	wikipedia
Leopard 2A6	Leopard	armoured vehicle	tank	DEU	Krauss-Maffei Wegmann|KNDS	Leopard 2A6M|Leopard 2A6NL|Leopard 2A6 HEL	wikipedia
Leopard 2A7	Leopard	armoured vehicle	tank	DEU	Krauss-Maffei Wegmann|KNDS	Leopard 2A7V|Leopard 2A7HU|Leopard 2A7A1|Leopard 2A7NO|Leopard 2A7DK	wikipedia
Leopard 2A8	Leopard	armoured vehicle	tank	DEU	KNDS|Krauss-Maffei Wegmann	Leopard 2A8NO|Leopard 2A8 HR	wikipedia
Leopard 2E	Leopard	armoured vehicle	tank	DEU,ESP	Krauss-Maffei Wegmann|Santa Barbara Sistemas	Leopardo 2E	wikipedia
~Luchs	Luchs	armoured vehicle	reconnaissance vehicle	DEU	Thyssen	Spähpanzer Luchs	wikipedia
Lynx KF41	Lynx KF41	armoured vehicle	IFV	DEU	Rheinmetall	KF41 Lynx|KF41|Lynx IFV|Lynx infantry fighting vehicle|Lynx KF31|Rheinmetall Lynx|Lynx 120|KF31	wikipedia
M-1938 howitzer	M-30	artillery	howitzer	RUS			wikipedia
M-30	M-30	artillery	howitzer	RUS		M-30 howitzer	wikipedia
M-46	M-46	artillery	gun	RUS		M-46 130mm|M-46 field gun|Type 59-1	wikipedia
M-56 howitzer	M-56 howitzer	artillery	howitzer	SRB		Yugoimport M-56	wikipedia
M-74 mortar	M-74 mortar	artillery	mortar	SRB		UBM-52	wikipedia
M-75 mortar	M-74 mortar	artillery	mortar	SRB			wikipedia
M-80	M-80	armoured vehicle	IFV	SRB		BVP M-80A|BVP M-80	wikipedia
M-84	M-84	armoured vehicle	tank	SRB,HRV	Duro Dakovic	M-84AB|M-84A4|M-84 tank|M-84AS1|M-84D|M-84A|M-84AS|M-84AS1 tank	wikipedia
M-84 Nora	M-84 Nora	artillery	howitzer	SRB		Nora A	wikipedia
M-95 Degman	M-95 Degman	armoured vehicle	tank	HRV	Đuro Đaković	Degman tank	wikipedia
M-ATV	M-ATV	armoured vehicle	MRAP	USA	Oshkosh	Oshkosh M-ATV|MRAP All-Terrain Vehicle|M1240|M-ATV Mine Resistant Ambush Protected	wikipedia
~M1	M1	armoured vehicle	tank	USA	General Dynamics Land Systems	M1 Abrams|Abrams tank|M1 tank|~Abrams|Abrams main battle tank|M1 Abrams tank|Abrams MBT	wikipedia
M1 105mm HE	M913	ammunition	shell	USA		M1 high explosive 105mm	wikipedia
M1 Garand	M1 Garand	small arms	rifle	USA		M1 rifle|M1 carbine|M1D Garand	wikipedia
M10 Booker	M10 Booker	armoured vehicle	assault gun	USA	General Dynamics Land Systems	Booker tank	wikipedia
M1002	M831	ammunition	tank round	USA		M1002 TPMP-T	wikipedia
~M101	M101	artillery	howitzer	USA		M101A1|M101 howitzer|M2A1 howitzer	wikipedia
~M102	M102	artillery	howitzer	USA		M102 howitzer	wikipedia
M1028	M1028	ammunition	tank round	USA		M1028 canister	wikipedia
M104 Wolverine	M104 Wolverine	armoured vehicle	bridge layer	USA			wikipedia
M106 mortar carrier	M113	armoured vehicle	mortar carrier	USA			wikipedia
M1064	M113	armoured vehicle	mortar carrier	USA		M1064A3|M1064A3 mortar carrier	wikipedia
M1068	M113	armoured vehicle	command post vehicle	USA	FMC|BAE Systems	M1068A3|M1068 Command Post	wikipedia
~M107	M107	small arms	rifle	USA	Barrett	M107 sniper rifle|Barrett M82|M107A1|Barrett .50|Barrett M107|M107 .50 caliber|Barrett M107A1|Barrett M95	wikipedia
M107 SPG	M107 SPG	artillery	gun	USA		M107 175mm	wikipedia
M107 projectile	M107 projectile	ammunition	shell	USA	General Dynamics	M107 155mm|M107 high explosive|M107 HE|M107 155mm projectile|155mm M107|M107 shell|M107 HE projectiles|M107 155mm High Explosive	wikipedia
M1074	M1	armoured vehicle	bridge layer	USA	Leonardo DRS	Joint Assault Bridge|M1074 Joint Assault Bridge	wikipedia
M109	M109	artillery	howitzer	USA	BAE Systems|United Defense	M109A5|M109A3|M109L|M109A2|M109 howitzer|M109A5Oe|M109A4|M109A3GN|M109L52|M109 Paladin	wikipedia
M109A6	M109	artillery	howitzer	USA	BAE Systems	M109A6 Paladin|Paladin howitzer|Paladin self-propelled howitzer|M109A6 Paladin self-propelled howitzer	wikipedia
M109A7	M109	artillery	howitzer	USA	BAE Systems	M109A7 Paladin|Paladin Integrated Management|M109A7 self-propelled howitzer|M109A7 155mm Self-Propelled Howitzers	wikipedia
~M110	M110	artillery	howitzer	USA		M110A2|M110 howitzer	wikipedia
M110 SASS	M110 SASS	small arms	rifle	USA	Knight's Armament	M110 sniper rifle|M110 Semi-Automatic Sniper System|SR-25|M110A1|KAC SR-25	wikipedia
M1108	M113	armoured vehicle	cargo carrier	USA	FMC		wikipedia
M110A2 smoke	M825	ammunition	shell	USA			wikipedia
M1110	M1	armoured vehicle	bridge layer	USA	Leonardo DRS	M1110 Joint Assault Bridge	wikipedia
M1113	M1128	ammunition	shell	USA			wikipedia
M1117	M1117	armoured vehicle	APC	USA	Textron	M1117 ASV|M1117 Guardian|Armored Security Vehicle|M1117 Armored Security Vehicle|Commando Select|Commando Elite|ASV-150|Mobile Strike Force Vehicle|TAPV|Textron TAPV|Tactical Armoured Patrol Vehicle|M1117 Commando	wikipedia
M1122 projectile	M1122 projectile	ammunition	shell	USA		M1122 155mm|155mm M1122|M1122 HE	DSCA
M1128	M1128	ammunition	shell	USA		XM1128|XM1113	wikipedia
M113	M113	armoured vehicle	APC	USA	FMC|United Defense|BAE Systems	M113A2|M113A3|M113A1|M113 armored personnel carrier|M113AS4|M113 APC|M113A2MK1	wikipedia
~M114	M114	artillery	howitzer	USA		M114A1|M114 howitzer|M114A2|M114/39	wikipedia
M1147	M1147	ammunition	tank round	USA	Northrop Grumman	Advanced Multi-Purpose round|XM1147|Advanced Multi-Purpose (AMP) M1147|M1147 High Explosive Multi-Purpose|M1147 HE Multipurpose with Tracer|M1147 AMP	wikipedia
~M115	M115	artillery	howitzer	USA		M115 howitzer	wikipedia
M1150	M1	armoured vehicle	mine-clearing vehicle	USA		M1150 Assault Breacher|Assault Breacher Vehicle|M1150 Assault Breacher Vehicle	wikipedia
M1156	M1156	ammunition	guidance kit	USA	Northrop Grumman|Orbital ATK	Precision Guidance Kit|M1156 PGK|M1156A1|M1156 Precision Guidance Kit|Precision Guidance Kits|M1156A2|M1156A1 Precision Guidance Kit	wikipedia
M1161 ITV	M1161 ITV	other	light vehicle	USA	General Dynamics	Internally Transportable Vehicle|M1161 Growler	wikipedia
M117	M117	ammunition	bomb	USA		M117 bomb	wikipedia
M119	M119	artillery	howitzer	USA,GBR		M119A2|M119A3|M119 howitzer|M119A1|M119A2 howitzer	wikipedia
~M120	M120	artillery	mortar	USA		M120 mortar|M120A1|M120 120mm mortar|M120/M121	wikipedia
M121 mortar	M120	artillery	mortar	USA			wikipedia
M1210	M1128	ammunition	shell	USA			wikipedia
M125 mortar carrier	M113	armoured vehicle	mortar carrier	USA			wikipedia
M134	M134	small arms	machine gun	USA	Dillon Aero|General Electric	M134 Minigun|M134D|Minigun|M134D-H|GAU-17|GAU-17/A|M134 7.62mm|M134G Minigun|M134D Minigun	wikipedia
~M14	M14	small arms	rifle	USA		M14 rifle|M14 EBR	wikipedia
M15 anti-tank mine	M21 mine	ammunition	mine	USA		M15 mine	wikipedia
M16	M16	small arms	rifle	USA	Colt|FN America	M16A1|M16A2|M16A4|M16 rifle|M16A2 rifle|M16A4 rifle	wikipedia
M168 gun	M168 gun	artillery	anti-aircraft gun	USA	General Electric	M168 20mm|M168 Gatling	wikipedia
M17 pistol	M17 pistol	small arms	pistol	USA,DEU	SIG Sauer	SIG P320|SIG Sauer P320|M17/M18|SIG Sauer P226|P320 pistol|SIG P226	wikipedia
M18 pistol	M17 pistol	small arms	pistol	USA,DEU	SIG Sauer	M18 Modular Handgun	wikipedia
M18 smoke grenade	M18 smoke grenade	ammunition	grenade	USA		M18 smoke	wikipedia
M18A1	M18A1	ammunition	mine	USA		M18A1 Claymore|Claymore mine|~Claymore|M18 Claymore|M18A1 Claymore mine	wikipedia
M19 mine	M21 mine	ammunition	mine	USA			wikipedia
M1911	M1911	small arms	pistol	USA	Colt	M1911A1|Colt M1911|Colt 1911|M1911 pistol	wikipedia
M193 ball	M855	ammunition	cartridge	USA	Winchester|Olin		wikipedia
M197	M197	small arms	autocannon	USA	General Dynamics	M197 20mm|M197 gun|M197 20mm gun	wikipedia
M198	M198	artillery	howitzer	USA		M198 howitzer	wikipedia
M1A rifle	M14	small arms	rifle	USA			wikipedia
M1A1	M1	armoured vehicle	tank	USA	General Dynamics Land Systems	M1A1 Abrams|M1A1M|M1A1 AIM|M1A1 SA|M1A1FEP|M1A1 tank|M1A1 Abrams tank|M1A1 Tank structures	wikipedia
M1A2	M1	armoured vehicle	tank	USA	General Dynamics Land Systems	M1A2 Abrams|M1A2S|M1A2K|M1A2 SEP|M1A2 SEPv2|M1A2T|M1A2T Abrams|M1A2 tank|M1A2 Abrams tank|M1A2 SEPv2 Abrams	wikipedia
M1A2 SEPv3	M1	armoured vehicle	tank	USA	General Dynamics Land Systems	M1A2 SEPv3 Abrams|M1A2 SEPv3 tank|M1A2C|M1A2 System Enhancement Package version 3|M1A2 SEPv3 Abrams Main Battle Tanks	wikipedia
~M2	M2	small arms	machine gun	USA	General Dynamics|FN Herstal|Browning	M2 machine gun|M2 Browning|M2HB|M2A1|M2 .50 caliber|M2A1 .50 caliber|M2 .50 cal|M2HB-QCB|M2A1 machine gun|M2 heavy machine gun|M2HB .50|Browning M2|.50 caliber M2|FN M2HB|M2 caliber .50|M2HB machine gun|M2A1 .50 caliber machine gun	wikipedia
M2 Bradley	M2 Bradley	armoured vehicle	IFV	USA	BAE Systems|United Defense	Bradley fighting vehicle|Bradley IFV|M2A2|M2A2 Bradley|M2A2 ODS|M2A3|M2A3 Bradley|Bradley infantry fighting vehicle|M2A4|~Bradley|M2A4 Bradley|M2A4E1|Bradley Infantry Fighting Vehicle M2A2-ODS-SA	wikipedia
M2010	M2010	small arms	rifle	USA	Remington	M2010 ESR|M2010 sniper rifle|MSR rifle|XM2010	wikipedia
M203	M203	small arms	grenade launcher	USA	Colt	M203 grenade launcher|M203A2|M203 40mm grenade launcher|M203 40mm	wikipedia
M206	M206	ammunition	flare	USA		M206 flare|M206 countermeasure flare	DSCA
M21 mine	M21 mine	ammunition	mine	USA		M21 anti-tank mine	wikipedia
M21 rifle	M14	small arms	rifle	USA			wikipedia
M211 flare	M206	ammunition	flare	USA			DSCA
M212 flare	M206	ammunition	flare	USA			DSCA
M219 machine gun	M73	small arms	machine gun	USA			wikipedia
M224	M224	artillery	mortar	USA		M224 mortar|M224A1|M224 60mm mortar|M224 60mm	wikipedia
M230	M230	small arms	autocannon	USA	Northrop Grumman|Orbital ATK	M230 chain gun|M230E1|M230LF|M230 30mm|30mm M230E1|M230E1 chain gun|M230E1 + M139 AWS|M230 30mm chain gun|M139 Area Weapon System|M230E1 + M139	wikipedia
M231 MACS	M231 MACS	ammunition	propelling charge	USA	General Dynamics	Modular Artillery Charge System|M231|M231 Modular Artillery Charge System|Modular Artillery Charge Systems	wikipedia
M232	M231 MACS	ammunition	propelling charge	USA	General Dynamics	M232A1|M232A1 Modular Artillery Charge System|M232A1 MACS	wikipedia
M24 Chaffee	M24 Chaffee	armoured vehicle	light tank	USA		M24 tank	wikipedia
M24 rifle	M24 rifle	small arms	rifle	USA	Remington	M24 sniper rifle|Remington 700|M24 Sniper Weapon System	wikipedia
M240	M240	small arms	machine gun	USA,BEL	FN America	M240 machine gun|M240B|M240H|M240L|M240D|M240C|M240G|M240B machine gun|M240 7.62mm|M240H machine gun|M240 7.62mm machine gun|M240D machine gun|M240LW	wikipedia
M242	M242	small arms	autocannon	USA	Northrop Grumman|Orbital ATK	M242 Bushmaster|Bushmaster 25mm|M242 25mm|Mk 38 autocannon|Mk44 Bushmaster|Bushmaster II|Mk44 Bushmaster II|XM813|MK44S|Mk 44S 30mm|MK44 30mm	wikipedia
M249	M249	small arms	machine gun	USA,BEL	FN America|FN Herstal	M249 SAW|FN Minimi|Minimi machine gun|M249 machine gun|M249 Squad Automatic Weapon|Mk 46 machine gun|Mk 48 machine gun|Minimi Mk3|~Minimi|Minimi 7.62|FN MINIMI Mk3|M249 light machine gun|Squad Automatic Weapon	wikipedia
M250 machine gun	M7	small arms	machine gun	USA	SIG Sauer		wikipedia
M252	M252	artillery	mortar	USA,GBR		M252 mortar|M252A1|M252 81mm mortar|M252 81mm	wikipedia
M26 rocket	M270	ammunition	rocket	USA		M26A2|M26 MLRS rocket	wikipedia
M270	M270	artillery	rocket launcher	USA	Lockheed Martin	M270 MLRS|M270A1|M270A2|M270B1|MLRS launcher|MARS II|M270 Multiple Launch Rocket System|M270A2 MLRS|LRU launcher|Lance-Roquettes Unitaire|M270A1 Multiple Launch Rocket System|Multiple Launch Rocket System M270A1|MARS-2	wikipedia
M28A2 Reduced Range Practice Rocket	M270	ammunition	rocket	USA		M28A2|M28 reduced range practice rocket|M28A1	wikipedia
M29 mortar	M29 mortar	artillery	mortar	USA		M29A1 mortar	wikipedia
M3 Amphibious Rig	M3 Amphibious Rig	other	amphibious bridge	DEU	GDELS	M3 amphibious bridge|M3 Alligator|Amphibie M3|M3 bridge and ferry|M3 EVO	wikipedia
M3 Bradley	M2 Bradley	armoured vehicle	IFV	USA	BAE Systems|United Defense	M3A2|M3A3 Bradley	wikipedia
M3 Panhard	M3 Panhard	armoured vehicle	APC	FRA	Panhard	Panhard M3|M3 APC Panhard	wikipedia
M320	M320	small arms	grenade launcher	USA,DEU	Heckler & Koch	M320 grenade launcher|M320A1|M320 40mm grenade launcher|M320A1 grenade launcher|AG36|HK AG36|AG-C/GLM|GLM HK269|HK269	wikipedia
~M35	M35	other	truck	USA		M35A2|M35A2 truck|M35A3|M35 truck	wikipedia
M385A1	M430	ammunition	grenade	USA			wikipedia
M393	M393	ammunition	tank round	USA		M393A3	wikipedia
~M3M	M3M	small arms	machine gun	BEL,USA	FN Herstal	GAU-21|GAU-21/A|GAU-21 machine gun|FN M3M|FN M3P|M3P machine gun|M3M machine gun|GAU-21 .50 caliber	wikipedia
~M4	M4	small arms	rifle	USA	Colt|FN America	M4 carbine|M4A1|M4A1 carbine|Colt M4|M4 rifle|M4/M4A1|M4 Carbine rifle|M4A1 assault rifle	wikipedia
M4 Sherman	M4 Sherman	armoured vehicle	tank	USA		Sherman tank	wikipedia
M40 recoilless rifle	M40 recoilless rifle	small arms	recoilless rifle	USA		M40A1 recoilless|M40 106mm|106mm M40	wikipedia
M40 sniper rifle	M24 rifle	small arms	rifle	USA	Remington	M40A5	wikipedia
M41 Walker Bulldog	M41 Walker Bulldog	armoured vehicle	light tank	USA	Cadillac	M41 tank|M41C	wikipedia
M430	M430	ammunition	grenade	USA		M430A1|M430A1 HEDP|M430 40mm	wikipedia
M433	M433	ammunition	grenade	USA		M433 HEDP|M433 40mm	wikipedia
M44 truck	M35	other	truck	USA			wikipedia
M456	M393	ammunition	tank round	USA		M456A2	wikipedia
M47 Patton	M47 Patton	armoured vehicle	tank	USA		M47 tank	wikipedia
M48	M48	armoured vehicle	tank	USA	Chrysler	M48 Patton|M48A5|M48A3|M48H|CM-11 Brave Tiger	wikipedia
M48 AVLB	M60	armoured vehicle	bridge layer	USA			wikipedia
M483	M864	ammunition	shell	USA		M483A1|M483A1 DPICM	wikipedia
M485	M485	ammunition	shell	USA		M485A2|M485 illumination	wikipedia
M490A1	M393	ammunition	tank round	USA			wikipedia
M548	M113	armoured vehicle	cargo carrier	USA	FMC	M548A1	wikipedia
M549	M549	ammunition	shell	USA		M549A1|M549A1 Rocket Assisted Projectile|M549 RAP	wikipedia
M551	M551	armoured vehicle	light tank	USA		M551 Sheridan	wikipedia
M557 fuze	M767	ammunition	fuze	USA			DSCA
M577	M113	armoured vehicle	command post vehicle	USA	FMC|BAE Systems	M577A2|M577A3|M577A1	wikipedia
M578	M578	armoured vehicle	ARV	USA		M578 recovery vehicle	wikipedia
M583A1	M433	ammunition	grenade	USA			wikipedia
M60	M60	armoured vehicle	tank	USA	Chrysler|General Dynamics	M60A1|M60A3|M60 Patton|M60A3 TTS|M60 tank|M60A3 Patton	wikipedia
M60 AVLB	M60	armoured vehicle	bridge layer	USA		Armored Vehicle Launched Bridge|AVLB	wikipedia
M60 machine gun	M60 machine gun	small arms	machine gun	USA	US Ordnance	M60E4|M60E6|M60D machine gun|M60E3|M60D|Mk 43 machine gun	wikipedia
M61	M61	small arms	autocannon	USA	General Dynamics	M61 Vulcan|M61A1|M61A2|M61A1 Vulcan|M61A1 20mm|M61 20mm gun|M61A1 Vulcan Cannon|M61A1 Vulcan cannons|M61A1 20mm Vulcan cannon	wikipedia
M66 Soltam	M66 Soltam	artillery	mortar	ISR	Soltam	Soltam M-66|M-66 160mm	wikipedia
M67 grenade	M67 grenade	ammunition	grenade	USA		M67 hand grenade|M67 fragmentation|M67 fragmentation grenade	wikipedia
M69 practice grenade	M67 grenade	ammunition	grenade	USA			wikipedia
~M7	M7	small arms	rifle	USA	SIG Sauer	XM7 rifle|M7 rifle|MCX Spear|SIG MCX|SIG Sauer MCX|XM250|SIG MCX Spear	wikipedia
M712	M712	ammunition	guided shell	USA	Martin Marietta	M712 Copperhead|Copperhead shell|Copperhead projectile	wikipedia
M72 LAW	M72 LAW	small arms	rocket launcher	USA,NOR	Nammo	M72 Light Anti-Armor Weapon|M72A5|M72A7|M72 LAW EC|M-72|M72 Light Anti-tank|M72E|M72 anti-tank|M72 FFE|M72 Light Assault Weapon|Light Anti-tank Weapon M72|M72 LAW rocket|M72E8|M72A9	wikipedia
M724A1	M393	ammunition	tank round	USA			wikipedia
M728	M728	armoured vehicle	combat engineer vehicle	USA		M728 CEV	wikipedia
~M73	M73	small arms	machine gun	USA			wikipedia
M732A2	M767	ammunition	fuze	USA			DSCA
M739	M767	ammunition	fuze	USA		M739A1|M739A1 fuze	DSCA
M760	M913	ammunition	shell	USA			wikipedia
M762	M767	ammunition	fuze	USA		M762A1	DSCA
M767	M767	ammunition	fuze	USA		M767A1|Multi-Option Fuze Artillery|Multi Option Fuze for Artillery	DSCA
M777	M777	artillery	howitzer	USA,GBR	BAE Systems	M777A2|M777 howitzer|M777 Ultra-Lightweight Howitzer|M777A2 howitzer|M777 ULH|M777A2 155mm howitzer|M777 155mm Light-Weight Towed Howitzers|Ultra Lightweight Howitzer|M777A1	wikipedia
M781 practice	M433	ammunition	grenade	USA		M781 40mm	wikipedia
M782	M767	ammunition	fuze	USA		M782 Multi-Option Fuze	DSCA
M788	M789	ammunition	cartridge	USA		M788 TP|M788 30mm	DSCA
M789	M789	ammunition	cartridge	USA		M789 HEDP|M789 30mm|M789 30mm HEDP	DSCA
~M79	M79	small arms	grenade launcher	USA		M79 grenade launcher	wikipedia
M79 Osa	M79 Osa	small arms	rocket launcher	SRB		M79 Osa launcher|Bumbar launcher	wikipedia
M795	M795	ammunition	shell	USA	General Dynamics	M795 projectile|M795 155mm|155mm M795|M795 High Explosive projectile|M795 HE	wikipedia
M7A3	M2 Bradley	armoured vehicle	IFV	USA	BAE Systems|United Defense		wikipedia
M80 Zolja	M79 Osa	small arms	rocket launcher	SRB		M80 Zolja launcher	wikipedia
M809	M939	other	truck	USA	AM General		wikipedia
M813	M939	other	truck	USA	AM General		wikipedia
M825	M825	ammunition	shell	USA		M825A1|M825A1 smoke|M825 white phosphorus|M825A1 White Phosphorus	wikipedia
M829	M829	ammunition	tank round	USA	General Dynamics|Orbital ATK	M829A1|M829A2|M829A3|M829A4|M829A2 120mm|M829A4 120mm	wikipedia
M82A1	M107	small arms	rifle	USA	Barrett	M82A3	wikipedia
M83 smoke grenade	M18 smoke grenade	ammunition	grenade	USA			wikipedia
M830	M830	ammunition	tank round	USA		M830A1|M830 HEAT|M830A1 HEAT-MP-T|M830A1 HEAT|M830A1 120mm	wikipedia
M831	M831	ammunition	tank round	USA		M831A1|M831A1 TP-T	wikipedia
M833 APFSDS	M833 APFSDS	ammunition	tank round	USA		M833 round|M833 105mm|M833 cartridge|105mm M833	wikipedia
M855	M855	ammunition	cartridge	USA	Winchester|Olin	M855A1|5.56mm M855|M855A1 Enhanced Performance Round|M855 ball	wikipedia
M864	M864	ammunition	shell	USA		M864 DPICM|DPICM|Dual-Purpose Improved Conventional Munition|Dual-Purpose Improved Conventional Munitions	wikipedia
M865	M831	ammunition	tank round	USA		M865 TPCSDS-T	wikipedia
M88	M88	armoured vehicle	ARV	USA	BAE Systems|United Defense	M88A1|M88A2|M88A2 HERCULES|M88 Hercules|M88A2 Hercules Combat Recovery Vehicle|M88A2 Heavy Equipment Recovery Combat Utility Lift and Evacuation System|M88A3|M88 recovery vehicle|M88A2 armored recovery vehicle|Hercules Heavy Recovery Vehicle	wikipedia
M898 SADARM	M898 SADARM	ammunition	guided shell	USA		SADARM	wikipedia
M9 ACE	M9 ACE	armoured vehicle	combat engineer vehicle	USA		M9 Armored Combat Earthmover	wikipedia
M9 pistol	M9 pistol	small arms	pistol	ITA,USA	Beretta	Beretta M9|Beretta 92|Beretta 92FS|Beretta APX|M9 9mm pistol|M9 Beretta	wikipedia
M90 Stršljen	M79 Osa	small arms	rocket launcher	SRB			wikipedia
M901 ITV	M113	armoured vehicle	tank destroyer	USA	FMC|Emerson	M901A1	wikipedia
M908	M1028	ammunition	tank round	USA		M908 HE-OR|M908 Obstacle Reduction	wikipedia
M913	M913	ammunition	shell	USA		M913 105mm HERA	wikipedia
M915	M915	other	truck	USA	Daimler	M915A5|M915A3|Freightliner M915A5	wikipedia
M916	M915	other	truck	USA	Daimler		wikipedia
M917	M915	other	truck	USA	Daimler	M917A2	wikipedia
M918 TP	M430	ammunition	grenade	USA		M918 40mm	wikipedia
M923	M939	other	truck	USA	AM General	M923A2|M923A1	wikipedia
M925A2	M939	other	truck	USA	AM General		wikipedia
M927	M913	ammunition	shell	USA		M927 105mm	wikipedia
M929	M939	other	truck	USA	AM General		wikipedia
M931A2	M939	other	truck	USA	AM General		wikipedia
M936	M939	other	truck	USA	AM General		wikipedia
M939	M939	other	truck	USA	AM General		wikipedia
M982	M982	ammunition	guided shell	USA,SWE	Raytheon|BAE Systems Bofors	M982 Excalibur|Excalibur shell|Excalibur projectile|M982A1|Excalibur guided artillery|Excalibur 155mm|M982A1 Excalibur|Excalibur Increment IB|Excalibur 1B|Excalibur precision-guided|~Excalibur|Excalibur artillery round|Excalibur tactical projectile	wikipedia
M992	M992	armoured vehicle	ammunition carrier	USA	BAE Systems	M992A2|M992 FAASV|M992A2 Field Artillery Ammunition Supply Vehicle|M992A3|M992A1|Field Artillery Ammunition Supply Vehicle|M992A2 FAASV	wikipedia
MArG 155	MArG 155	artillery	howitzer	IND	Bharat Forge	MArG 155-BR|MArG gun|Garuda 105	wikipedia
MCAV-20	MCAV-20	armoured vehicle	MRAP	ARE	Calidus	Calidus MCAV-20|Calidus Wahash	wikipedia
MCT-30	MCT-30	other	turret	NOR	Kongsberg	MCT-30 turret|Kongsberg MCT-30|RT60 turret|RWS MCT-30|MCWS 30mm|MCT-30 Remote Turret|M1296 Dragoon	wikipedia
MG-1A3	MG3	small arms	machine gun	DEU	Rheinmetall		wikipedia
MG-42/59	MG3	small arms	machine gun	DEU	Rheinmetall		wikipedia
MG3	MG3	small arms	machine gun	DEU	Rheinmetall	MG3 machine gun|MG3A1|Rheinmetall MG3	wikipedia
MG4	MG4	small arms	machine gun	DEU	Heckler & Koch	MG4 machine gun|HK121|HK MG5|HK MG4	wikipedia
MG5	MG4	small arms	machine gun	DEU	Heckler & Koch	MG5 machine gun	wikipedia
MICLIC	MICLIC	ammunition	mine-clearing charge	USA		M58 MICLIC|Mine Clearing Line Charge|M58A3|M58 Mine Clearing Line Charge|Mine Clearing Line Charge (MICLIC)|M68A2|M58A4 MICLIC|APOBS|Anti-Personnel Obstacle Breaching System|M58A3 MICLIC	wikipedia
MJU-10	MJU-10	ammunition	flare	USA		MJU-10/B	DSCA
MJU-32	MJU-61	ammunition	flare	USA			DSCA
MJU-49	MJU-61	ammunition	flare	USA			DSCA
MJU-53	MJU-53	ammunition	flare	USA		MJU-53/B	DSCA
MJU-61	MJU-61	ammunition	flare	USA		MJU-61A/B|MJU-61/B	DSCA
MJU-62	MJU-53	ammunition	flare	USA		MJU-62/B	DSCA
MJU-68	MJU-61	ammunition	flare	USA		MJU-68/B	DSCA
MJU-7	MJU-7	ammunition	flare	USA		MJU-7/B|MJU-7A/B|MJU-7A/B flare|MJU-7/B flare	DSCA
MLI-84	MLI-84	armoured vehicle	IFV	ROU		MLI-84M|MLI-84M Jder|MLI-84 Jderul	wikipedia
MO-120-RT	MO-120-RT	artillery	mortar	FRA	TDA|Thales	RT-61 120mm|Thales 2R2M|2R2M|Brandt 120mm|MO-120|Rifled Towed Mortar 120mm|120 RT mortar	wikipedia
MP5	MP5	small arms	submachine gun	DEU	Heckler & Koch	HK MP5|Heckler & Koch MP5|MP5 submachine gun|MP5A3	wikipedia
MP7	MP7	small arms	submachine gun	DEU	Heckler & Koch	HK MP7|MP7A1|MP7 submachine gun	wikipedia
MPT-55	MPT-76	small arms	rifle	TUR	MKE|Sarsilmaz|Kalekalip	MPT-55 rifle	wikipedia
MPT-76	MPT-76	small arms	rifle	TUR	MKE|Sarsilmaz|Kalekalip	MKE MPT-76|KNT-76|MPT-76 rifle|PMT-76|MPT-76-MH|MKE MPT-55	wikipedia
MRZR	MRZR	other	light vehicle	USA	Polaris	MRZR-D4|Polaris MRZR|MRZR Alpha|DAGOR|Polaris DAGOR|MRZR-D	wikipedia
MT-12	MT-12	artillery	gun	RUS		MT-12 Rapira|T-12 anti-tank gun|T-12 100mm	wikipedia
MT-LB	MT-LB	armoured vehicle	APC	RUS		MT-LBu|MT-LBV	wikipedia
MTU-20	MTU-72	armoured vehicle	bridge layer	RUS			wikipedia
MTU-72	MTU-72	armoured vehicle	bridge layer	RUS			wikipedia
MTVR	MTVR	other	truck	USA	Oshkosh	Medium Tactical Vehicle Replacement|MK23 MTVR|Mk 36 wrecker|MK25 MTVR|Mk 31 MTVR	wikipedia
MZKT Cayman	MZKT Cayman	armoured vehicle	armoured vehicle	BLR		Cayman armoured|MZKT Volat V1|Volat V-1|Kaiman armoured vehicle|Volat-1	wikipedia
MZKT-600201	MZKT-6922	other	truck	BLR	MZKT		wikipedia
MZKT-6922	MZKT-6922	other	truck	BLR	MZKT	MAZ-537|MAZ-543|MZKT Volat	wikipedia
MZKT-7930	MZKT-6922	other	truck	BLR	MZKT		wikipedia
Magach	Magach	armoured vehicle	tank	ISR	IMI	Magach-6	wikipedia
Makarov PM	Makarov PM	small arms	pistol	RUS		Makarov pistol|PM Makarov|MP-443 Grach|TT-33|Tokarev TT-33|Tokarev pistol|Makarov 9mm	wikipedia
Malyuk	Malyuk	small arms	rifle	UKR	Interproinvest	Vulcan-M|Malyuk rifle|UAR-15|Fort-221|Vulkan-M|UAR-10|Zbroyar UAR-15|Fort-17|Fort-14|Snipex Alligator|Snipex T-Rex|Zbroyar Z-10	wikipedia
Mamba APC	Mamba APC	armoured vehicle	APC	ZAF	OMC	Mamba Mk 2|Mamba Mk 3|Alvis-4|~Mamba	wikipedia
~Marauder	Marauder	armoured vehicle	MRAP	ZAF,JOR	Paramount	Marauder MRAP|Paramount Marauder|Arlan MRAP|Marauder armoured vehicle	wikipedia
~Marder	Marder	armoured vehicle	IFV	DEU	Rheinmetall	Marder 1A3|Marder IFV|Marder infantry fighting vehicle|Marder 1A5|Marder 1A2|Marder 1	wikipedia
Marruá	Marruá	armoured vehicle	light vehicle	BRA	Agrale	Agrale Marruá|Marrua AM200	wikipedia
Matador MRAP	Matador MRAP	armoured vehicle	MRAP	ZAF	Paramount	Paramount Matador	wikipedia
Maverick APC	Maverick APC	armoured vehicle	armoured vehicle	ZAF	Paramount	Paramount Maverick|Maverick internal security vehicle	wikipedia
MaxxPro	MaxxPro	armoured vehicle	MRAP	USA	Navistar	MaxxPro MRAP|MaxxPro Dash|International MaxxPro|MaxxPro Mine Resistant Ambush Protected|Navistar MaxxPro|MaxxPro Long Wheel Base	wikipedia
Mbombe	Mbombe	armoured vehicle	IFV	ZAF	Paramount	Mbombe 6|Mbombe 8|Mbombe 4|Paramount Mbombe|Barys 8x8|Barys 6x6|Al-Wahsh|Al Wahsh 8x8	wikipedia
~Merkava	Merkava	armoured vehicle	tank	ISR	MANTAK|IMI	Merkava Mk 4|Merkava Mk III|Merkava IV|Merkava tank|Merkava-4|Merkava Mk IV|Merkava Barak	wikipedia
Milkor MGL	Milkor MGL	small arms	grenade launcher	ZAF	Milkor	M32 MGL|Milkor M32|MGL grenade launcher|M32 grenade launcher|M32A1|MGL Mk 1|Rippel XRGL40|Milkor MGL-140	wikipedia
Mission Master	Mission Master	other	unmanned ground vehicle	CAN,DEU	Rheinmetall	Mission Master SP|Mission Master CXT|Mission Master XT	wikipedia
Mjölner	Mjölner	artillery	mortar	SWE	BAE Systems Bofors	Mjolner mortar|Granatkastarpansarbandvagn|GrkPbv 90|CV90 Mjölner	wikipedia
Mk 106 practice bomb	Mk 76	ammunition	practice bomb	USA			wikipedia
Mk 19	Mk 19	small arms	grenade launcher	USA	General Dynamics	Mk 19 grenade launcher|MK-19 40mm|Mk 19 Mod 3|MK-19 grenade machine gun|MK-19 automatic grenade launcher|MK 19 40mm grenade launcher	wikipedia
Mk 22 ASR	Mk 22 ASR	small arms	rifle	USA	Barrett	Mk 22 Advanced Sniper Rifle|Mk 22 MRAD|Barrett MRAD|MRAD rifle|MK 22 sniper rifle	wikipedia
Mk 47	Mk 47	small arms	grenade launcher	USA	General Dynamics	Mk 47 Striker|MK47 Advanced Lightweight Grenade Launcher|Mk 47 grenade launcher|MK 47 Advanced Lightweight	wikipedia
Mk 76	Mk 76	ammunition	practice bomb	USA		MK-76 practice bomb	wikipedia
Mk 81	Mk 81	ammunition	bomb	USA	General Dynamics	MK-81 250lb|Mk 81 bomb|Mk-81 general purpose bomb	wikipedia
Mk 82	Mk 82	ammunition	bomb	USA	General Dynamics	Mk 82 bomb|MK-82 500lb|Mk 82 general purpose bomb|MK-82 General Purpose|MK-82 500-pound|MK-82 inert|MK-82 500LB bomb|Mk-82 filled inert	wikipedia
Mk 83	Mk 83	ammunition	bomb	USA	General Dynamics	Mk 83 bomb|MK-83 1000lb|MK-83 1,000-pound	wikipedia
Mk 84	Mk 84	ammunition	bomb	USA	General Dynamics	Mk 84 bomb|MK-84 2000lb|Mk 84 general purpose bomb|MK-84 2,000-pound|MK-84 general purpose|MK 84 2,000 pound bomb	wikipedia
Model 56 pack howitzer	Model 56 pack howitzer	artillery	howitzer	ITA	OTO Melara	OTO Melara Mod 56|OTO-Melara Model 56|L10A1 pack howitzer|OTO Mod 56	wikipedia
Mohafiz	Mohafiz	armoured vehicle	armoured vehicle	PAK	Heavy Industries Taxila	Mohafiz armoured|Mohafiz-IV|Mohafiz APC	wikipedia
Mosin-Nagant	Mosin-Nagant	small arms	rifle	RUS			wikipedia
Mungo ESK	Mungo ESK	armoured vehicle	armoured vehicle	DEU	KMW	Mungo 4x4|~Mungo	wikipedia
~NEMO	NEMO	artillery	mortar	FIN	Patria	Patria NEMO|NEMO mortar|AMOS mortar|Patria AMOS|NEMO 120mm|AMOS 120mm	wikipedia
~NSV	NSV	small arms	machine gun	RUS		NSV machine gun|NSVT|NSV heavy machine gun|NSVT machine gun	wikipedia
Nagmachon	Nagmachon	armoured vehicle	APC	ISR		Achzarit|Nagmashot	wikipedia
~Namer	Namer	armoured vehicle	APC	ISR	MANTAK|General Dynamics Land Systems	Namer APC|Namer IFV	wikipedia
~Negev	Negev	small arms	machine gun	ISR	IWI	IWI Negev|Negev machine gun|Negev NG-7|Negev light machine gun|NG-7 Negev|Negev LMG	wikipedia
~Nimr	Nimr	armoured vehicle	armoured vehicle	ARE	NIMR|EDGE	NIMR Ajban|Ajban 440A|Ajban 447|Nimr-2|NIMR 6x6|Nimr Jais|Jais 4x4|Ajban armoured|NIMR Hafeet|Ajban 4x4|NIMR Ajban 440A|Jais 6x6|JAIS MRAP|Nimr 4x4|Ajban MK2|~Hafeet	wikipedia
Nora B-52	Nora B-52	artillery	howitzer	SRB	Yugoimport	NORA howitzer|Nora B-52 M21|Aleksandar howitzer	wikipedia
OF-25	OF-462	ammunition	shell	RUS			wikipedia
OF-40	OF-40	armoured vehicle	tank	ITA	OTO Melara		wikipedia
OF-462	OF-462	ammunition	shell	RUS		3OF56|3VBK|3BM42 Mango	wikipedia
OF-540	OF-462	ammunition	shell	RUS			wikipedia
OT-64	OT-64	armoured vehicle	APC	CZE,POL		OT-64 SKOT|~SKOT	wikipedia
Oganj	Oganj	artillery	rocket launcher	SRB		M-77 Oganj|M-87 Orkan|LRSVM Morava|Morava MLRS|M-94 Plamen-S|LRSVM Tamnava|M-63 Plamen|Tamnava MLRS|LRSVM-1 Morava|Orkan MLRS	wikipedia
~Osorio	Osorio	armoured vehicle	tank	BRA	Engesa	EE-T1 Osorio	wikipedia
Otokar APV	Otokar APV	armoured vehicle	APC	TUR	Otokar	Otokar Land Rover	wikipedia
Otokar Cobra	Otokar Cobra	armoured vehicle	armoured vehicle	TUR	Otokar	Cobra II|Otokar Cobra II|Cobra 2|Cobra armoured vehicle|Cobra APC|Cobra II 4x4|Cobra II MRAP	wikipedia
PASARS-16	PASARS-16	artillery	anti-aircraft gun	SRB	Yugoimport	PASARS-16M|PASARS air defence	wikipedia
PF-89	PF-89	small arms	rocket launcher	CHN	NORINCO	Type 69 RPG|DZJ-08	wikipedia
PF-97	PF-89	small arms	rocket launcher	CHN	NORINCO		wikipedia
PF-98	PF-89	small arms	rocket launcher	CHN	NORINCO	PF-98 Queen Bee	wikipedia
PGU-14	PGU-23	ammunition	cartridge	USA			DSCA
PGU-20	PGU-23	ammunition	cartridge	USA			DSCA
PGU-23	PGU-23	ammunition	cartridge	USA			DSCA
PGU-25	PGU-23	ammunition	cartridge	USA			DSCA
PGU-27	PGU-28	ammunition	cartridge	USA	General Dynamics	PGU-27A/B|PGU-27/B	DSCA
PGU-28	PGU-28	ammunition	cartridge	USA	General Dynamics	PGU-28/B|PGU-28A/B|PGU-28 20mm	DSCA
PGU-32	PGU-23	ammunition	cartridge	USA			DSCA
PGU-47	PGU-23	ammunition	cartridge	USA			DSCA
PGU-48	PGU-23	ammunition	cartridge	USA		PGU-48A/B	DSCA
PHL-11	PHL-11	artillery	rocket launcher	CHN	NORINCO	PHL-11 MLRS|SR-4 MLRS|PHL-81B	wikipedia
PKM	PKM	small arms	machine gun	RUS		PKM machine gun|PKT machine gun|PKT|Pecheneg|PKMS|PK machine gun|6P41 Pecheneg|PKP Pecheneg	wikipedia
PL-96	PL-96	artillery	howitzer	CHN	NORINCO	Type 96 howitzer|D-30 PL-96	wikipedia
PLS truck	PLS truck	other	truck	USA	Oshkosh	Palletized Load System|M1075|M1074 PLS|M1075A1|M1076 trailer|M1075A0|M1076A1|M1076	wikipedia
PLZ-05	PLZ-45	artillery	howitzer	CHN	NORINCO		wikipedia
PLZ-07	PLZ-07	artillery	howitzer	CHN	NORINCO	PLZ-07B|PLZ-07 howitzer	wikipedia
PLZ-45	PLZ-45	artillery	howitzer	CHN	NORINCO		wikipedia
PLZ-89	PLZ-07	artillery	howitzer	CHN	NORINCO		wikipedia
PLZ52	PLZ-45	artillery	howitzer	CHN	NORINCO		wikipedia
~PM-38	PM-38	artillery	mortar	RUS		120mm PM-43|M-1938 mortar|2B11|2S12 Sani|2S12	wikipedia
~PM12	PM12	small arms	submachine gun	ITA	Beretta	Beretta M12|Beretta PM12S|PMX submachine gun|Beretta PMX|Beretta M12S	wikipedia
PPSh-41	PPSh-41	small arms	submachine gun	RUS		PP-19 Bizon|PP-19 Vityaz|PPK-20|PP-2000	wikipedia
PSL rifle	PSL rifle	small arms	rifle	ROU	Cugir	PA md. 86|PSL sniper rifle|PM md. 63|AIM rifle|AIMS-74|FPK sniper	wikipedia
PT-76	PT-76	armoured vehicle	light tank	RUS		PT-76B	wikipedia
PT-91	PT-91	armoured vehicle	tank	POL	Bumar	PT-91 Twardy|PT-91M|PT-91M Pendekar|PT-91M Twardy|~Twardy	wikipedia
PTKM-1R	PTKM-1R	ammunition	mine	RUS		TM-62|TM-62M|PFM-1|POM-3|PTM-3	wikipedia
PTL-02	PTL-02	armoured vehicle	tank destroyer	CHN	NORINCO	WMA-301|WMA301 Assaulter|PTL-02 Assaulter	wikipedia
~PULS	PULS	artillery	rocket launcher	ISR	Elbit Systems	PULS rocket launcher|Precise & Universal Launching System|PULS MLRS|EuroPULS|SILAM|Precise and Universal Launching System|PULS rocket artillery|Elbit PULS	wikipedia
PackBot	PackBot	other	unmanned ground vehicle	USA	iRobot|FLIR|Teledyne FLIR	PackBot 510|Teledyne FLIR Centaur|MTRS Inc II|Kobra UGV|FLIR Kobra	wikipedia
Palmaria	Palmaria	artillery	howitzer	ITA	OTO Melara	OTO Palmaria|Palmaria howitzer	wikipedia
~Pandur	Pandur	armoured vehicle	APC	AUT	Steyr|GDELS	Pandur I|Pandur APC|Pandur Evolution|Pandur EVO|Pandur 6x6	wikipedia
Pandur II	Pandur	armoured vehicle	APC	AUT,CZE	GDELS-Steyr|Excalibur Army	Pandur 2|Pandur II 8x8|KBVP Pandur II|Cobra 8x8	wikipedia
Panhard PVP	Panhard PVP	armoured vehicle	armoured vehicle	FRA	Panhard	Petit Véhicule Protégé|A4 AVL	wikipedia
Panther CLV	VM LMV	armoured vehicle	armoured vehicle	GBR,ITA	BAE Systems|Iveco	Panther Command and Liaison Vehicle	wikipedia
Panzerfaust 3	Panzerfaust 3	small arms	rocket launcher	DEU	Dynamit Nobel Defence	Pzf 3|Panzerfaust 3-IT|Panzerfaust 3-T	wikipedia
~Pars	Pars	armoured vehicle	APC	TUR	FNSS	FNSS Pars|Pars 8x8|Pars III|Pars 6x6|PARS III 8x8|AV8 Gempita|~Gempita|DefTech AV-8|Pars Scout|Pars III 6x6|Pars 4x4	wikipedia
Patria 6x6	Patria 6x6	armoured vehicle	APC	FIN	Patria	CAVS 6x6|Patria CAVS|Common Armoured Vehicle System|Pasi XA-300|Patria 6x6 APC|CAVS armoured vehicle|CAVS	wikipedia
Patria AMV	Patria AMV	armoured vehicle	APC	FIN	Patria	Patria Armoured Modular Vehicle|AMV XP|Patria AMVXP|AMV 8x8|Armoured Modular Vehicle|AMV-35|Patria AMV 8x8|~AMV	wikipedia
Patriot II	Patriot II	armoured vehicle	armoured vehicle	CZE	Excalibur Army	Patriot 4x4	wikipedia
Pinaka	Pinaka	artillery	rocket launcher	IND	DRDO|Larsen & Toubro|Tata	Pinaka MLRS|Pinaka MBRL|Pinaka rocket|Pinaka Mk-I|Guided Pinaka|Pinaka multi-barrel rocket launcher|Pinaka multi-barrel rocket launcher system|Pinaka rocket launcher	wikipedia
~Piranha	Piranha	armoured vehicle	APC	CHE	GDELS-MOWAG|General Dynamics European Land Systems	MOWAG Piranha|Piranha APC|Piranha armoured vehicle|Piranha I	wikipedia
Piranha III	Piranha	armoured vehicle	APC	CHE	GDELS-MOWAG	Piranha IIIC|Piranha-3|Piranha IIIH|Piranha III APC	wikipedia
Piranha V	Piranha	armoured vehicle	APC	CHE	GDELS-MOWAG	Piranha 5|VCR Dragon 8x8|Dragon VCR|VCR 8x8 Dragon|Dragon 8x8	wikipedia
Pit-Bull VX	Pit-Bull VX	armoured vehicle	armoured vehicle	USA	Alpine Armoring	Alpine Armoring Pit-Bull|Pit-Bull VXT	wikipedia
Polonez	Polonez	artillery	rocket launcher	BLR,CHN		Polonez-M|V-200 Polonez|Polonez MLRS	wikipedia
Puma 4x4	Puma 6x6	armoured vehicle	APC	ITA	Iveco		wikipedia
Puma 6x6	Puma 6x6	armoured vehicle	APC	ITA	Iveco	Iveco Puma	wikipedia
Puma IFV	Puma IFV	armoured vehicle	IFV	DEU	PSM|KMW|Rheinmetall	Schützenpanzer Puma|SPz Puma|Puma infantry fighting vehicle|Puma S1	wikipedia
Puma M26	Puma M26	armoured vehicle	MRAP	ZAF	OTT	OTT Puma|Puma M36|OTT Puma M26|Puma M26-15	wikipedia
PzH 2000	PzH 2000	artillery	howitzer	DEU	KMW|KNDS|Rheinmetall	Panzerhaubitze 2000|PzH 2000 howitzer	wikipedia
QBZ-03	QBZ-95	small arms	rifle	CHN	NORINCO		wikipedia
QBZ-191	QBZ-95	small arms	rifle	CHN	NORINCO		wikipedia
QBZ-95	QBZ-95	small arms	rifle	CHN	NORINCO	QBZ-95-1|CQ-A|NORINCO CQ|CQ rifle|CS/LR17	wikipedia
QBZ-97	QBZ-95	small arms	rifle	CHN	NORINCO		wikipedia
QJZ-171	QJZ-89	small arms	machine gun	CHN	NORINCO		wikipedia
QJZ-89	QJZ-89	small arms	machine gun	CHN	NORINCO	W85 machine gun|Type 85 heavy machine gun|QLZ-87|QLZ-04|Type 54 heavy machine gun	wikipedia
R-HAN 122	R-HAN 122	artillery	rocket launcher	IDN	PT Pindad	R-Han 122B	wikipedia
RAM Mk III	RAM Mk III	armoured vehicle	armoured vehicle	ISR	IAI	RBY Mk 1|RAM-2000|RAMTA RAM 2000|RAM MK3|RAM-2000 RBY	wikipedia
RCH 155	RCH 155	artillery	howitzer	DEU	KMW|KNDS	Boxer RCH 155|RCH 155 howitzer|AGM artillery module	wikipedia
REVA APC	REVA APC	armoured vehicle	APC	ZAF	ICP	REVA III|ICP REVA	wikipedia
RG-12	RG-12	armoured vehicle	APC	ZAF	OMC	RG-12 Nyala	wikipedia
RG-21	RG-21	armoured vehicle	armoured vehicle	ZAF	Denel		wikipedia
RG-31	RG-31	armoured vehicle	MRAP	ZAF	BAE Systems|OMC|Land Systems OMC	RG-31 Nyala|RG-31 Charger	wikipedia
RG-32	RG-32	armoured vehicle	armoured vehicle	ZAF	BAE Systems|OMC	RG-32M|RG32 Scout|RG-32M LTV	wikipedia
RG-33	RG-33	armoured vehicle	MRAP	USA,ZAF	BAE Systems	RG-33L|RG-33 SOCOM	wikipedia
RG-35	RG-35	armoured vehicle	MRAP	ZAF	Denel|BAE Systems	N35 Calidus|NIMR N35|RG-35 RPU	wikipedia
RG-41	RG-41	armoured vehicle	APC	ZAF	BAE Systems|OMC		wikipedia
RGW 110	RGW 90	small arms	rocket launcher	DEU	Dynamit Nobel Defence		wikipedia
RGW 60	RGW 90	small arms	rocket launcher	DEU	Dynamit Nobel Defence		wikipedia
RGW 90	RGW 90	small arms	rocket launcher	DEU	Dynamit Nobel Defence	MATADOR anti-armour|MATADOR rocket|RGW 90 HH|Wirkmittel 90|MATADOR anti-tank	wikipedia
RK 62	RK 62	small arms	rifle	FIN	Sako|Valmet	Valmet RK 62	wikipedia
RK-95	RK 62	small arms	rifle	FIN	Sako|Valmet	RK 95 TP	wikipedia
RM-70	RM-70	artillery	rocket launcher	CZE,SVK	Excalibur Army	RM-70 Vampire|RM-70 Grad|RM-70 Modular|RM-70 MLRS|Vampire MLRS|RM-70/85|BM-21MT Striga	wikipedia
RPD	RPD	small arms	machine gun	RUS		RPD machine gun	wikipedia
RPG-18	RPG-18	small arms	rocket launcher	RUS			wikipedia
RPG-22	RPG-18	small arms	rocket launcher	RUS			wikipedia
RPG-26	RPG-18	small arms	rocket launcher	RUS			wikipedia
RPG-27	RPG-18	small arms	rocket launcher	RUS			wikipedia
RPG-28	RPG-30	small arms	rocket launcher	RUS			wikipedia
RPG-29	RPG-29	small arms	rocket launcher	RUS		RPG-29 Vampir	wikipedia
RPG-30	RPG-30	small arms	rocket launcher	RUS		Nashshab	wikipedia
RPG-32	RPG-30	small arms	rocket launcher	RUS		RPG-32 Nashshab|RPG-32 Hashim	wikipedia
RPG-7	RPG-7	small arms	rocket launcher	RUS		RPG-7V|RPG-7 launcher|PSRL-1|RPG-7 rocket-propelled grenade|GS-777	wikipedia
RPG-75	RPG-75	small arms	rocket launcher	CZE		RPG-75-MP|RPG-75M	wikipedia
RPG-76 Komar	RPG-75	small arms	rocket launcher	CZE			wikipedia
RPK	RPK	small arms	machine gun	RUS		RPK machine gun|RPK-74|RPK light machine gun|RPK-16	wikipedia
RPO Shmel	RPO Shmel	small arms	rocket launcher	RUS		RPO-A|RPO-A Shmel|RPO-M|RPO-A Shmel flamethrower	wikipedia
RR-170	RR-188	ammunition	chaff	USA		RR-170 chaff	DSCA
RR-180	RR-188	ammunition	chaff	USA			DSCA
RR-188	RR-188	ammunition	chaff	USA		RR-188 chaff	DSCA
RR-196	RR-188	ammunition	chaff	USA			DSCA
RWS Protector	RWS Protector	other	remote weapon station	NOR	Kongsberg	Protector RWS|Protector remote weapon station|M151 Protector|Protector M151|M153 CROWS|CROWS|CROWS II|Common Remotely Operated Weapon Station|Protector RS4|Kongsberg Protector|Protector RT20|Protector Remote Weapon Stations|Common Remotely Operated Weapon Stations|Protector RS6|M153 Common Remotely Operated Weapon Station|RS6 RWS|CROWS-LP|M153	wikipedia
RWS Ragnarok mortar	RWS Ragnarok mortar	artillery	mortar	NOR	Rheinmetall Norway	RSG Ragnarok|Ragnarok mortar	wikipedia
Raad-1	Raad-2	artillery	howitzer	IRN			wikipedia
Raad-2	Raad-2	artillery	howitzer	IRN		HM-41	wikipedia
Rak mortar	Rak mortar	artillery	mortar	POL	HSW	M120 Rak|Rak self-propelled mortar|M120K Rak|Rak 120mm	wikipedia
Rakhsh APC	Rakhsh APC	armoured vehicle	APC	IRN		Sarir APC	wikipedia
~Ratel	Ratel	armoured vehicle	IFV	ZAF	OMC	Ratel-20|Ratel-90|Ratel IFV|Ratel IFV-90	wikipedia
Remington MSR	Remington MSR	small arms	rifle	USA	Remington	Mk 21 sniper rifle|Modular Sniper Rifle|MSR sniper rifle	wikipedia
Rooikat	Rooikat	armoured vehicle	armoured car	ZAF	Sandock Austral|BAE Systems	Rooikat 76|Rooikat 105|Rooikat armoured car	wikipedia
Rook UGV	Rook UGV	other	unmanned ground vehicle	ISR	Elbit Systems	M-RCV|Probot UGV	wikipedia
Roshel Senator	Roshel Senator	armoured vehicle	armoured vehicle	CAN	Roshel	Senator armoured|Senator APC|Roshel Senator MRAP|Senator MRAP|Senator armoured vehicle|Senator armored vehicle	wikipedia
~Rosomak	Patria AMV	armoured vehicle	APC	POL,FIN	Rosomak|WZM	KTO Rosomak|Rosomak APC|Rosomak-L|Rosomak IFV|KTO Rosomak-L	wikipedia
SAR 109T	SAR9	small arms	pistol	TUR	Sarsilmaz		wikipedia
SAR 21	SAR 21	small arms	rifle	SGP	ST Engineering	SAR 21 rifle|Ultimax 100|BR18|CIS Ultimax	wikipedia
SAR 223	SAR9	small arms	pistol	TUR	Sarsilmaz		wikipedia
SAR 56	SAR9	small arms	pistol	TUR	Sarsilmaz		wikipedia
SAR9	SAR9	small arms	pistol	TUR	Sarsilmaz	Sarsılmaz SAR9|Sarsilmaz SAR9|TP9|Canik TP9|Canik pistol|Canik M2 QCB|Canik TP9SF|SAR 9 pistol	wikipedia
~SARP	SARP	other	remote weapon station	TUR	Aselsan	Aselsan SARP|STAMP RWS|SARP remote|SARP-DUAL|Aselsan STAMP	wikipedia
SG 550	SG 550	small arms	rifle	CHE	SIG|Swiss Arms	SIG 550|SIG SG 550|Stgw 90|SIG SG 552	wikipedia
SG 552	SG 550	small arms	rifle	CHE	SIG|Swiss Arms		wikipedia
SG-551	SG 550	small arms	rifle	CHE	SIG|Swiss Arms		wikipedia
SH-1	SH-1	artillery	howitzer	CHN	NORINCO	SH1 howitzer	wikipedia
SH-11	SH-4	artillery	howitzer	CHN	NORINCO		wikipedia
SH-15	SH-15	artillery	howitzer	CHN	NORINCO	PCL-181|SH-15 howitzer	wikipedia
SH-16	SH-4	artillery	howitzer	CHN	NORINCO	SH16A	wikipedia
SH-2 howitzer	SH-2 howitzer	artillery	howitzer	CHN	NORINCO	PCL-09	wikipedia
SH-4	SH-4	artillery	howitzer	CHN	NORINCO		wikipedia
SH-5 howitzer	SH-2 howitzer	artillery	howitzer	CHN	NORINCO		wikipedia
~SIAC	SIAC	artillery	howitzer	ESP	GDELS	SBT 155|155/52 SIAC|APU SBT	wikipedia
SIG 516	SIG 716	small arms	rifle	USA,DEU	SIG Sauer		wikipedia
SIG 716	SIG 716	small arms	rifle	USA,DEU	SIG Sauer	SIG 716 rifle|SIG716i|SIG 716 G2	wikipedia
SKS	SKS	small arms	rifle	RUS		SKS rifle|SKS carbine|Simonov SKS	wikipedia
SLWH Pegasus	SLWH Pegasus	artillery	howitzer	SGP	ST Engineering	Pegasus howitzer|SSPH Primus|Primus howitzer	wikipedia
SMAW	SMAW	small arms	rocket launcher	USA		Mk 153 SMAW|MK 153|Shoulder-Launched Multipurpose Assault Weapon|SMAW-D|M141 BDM|M141 Bunker Defeat Munition|M141	wikipedia
SMArt 155	SMArt 155	ammunition	guided shell	DEU	Rheinmetall|Diehl|GIWS	DM702|SMArt 155mm|SMArt 155 shell	wikipedia
SMB Scorpion mortar	SMB Scorpion mortar	artillery	mortar	ARE,SRB	IGG	Agrab mortar|Agrab Mk2|Agrab mobile mortar|Scorpion mobile mortar|Alakran mortar|NTGS Alakran|Scorpion MMS	wikipedia
SOKO SP RR	SOKO SP RR	artillery	howitzer	SRB	Yugoimport		wikipedia
SORA howitzer	SORA howitzer	artillery	howitzer	SRB	Yugoimport	SORA 122mm|D-30 SORA|SORA self-propelled howitzer	wikipedia
SPBE	SPBE	ammunition	submunition	RUS		RBK-500|RBK-250|RBK-500 SPBE-D	wikipedia
SPG-9	SPG-9	small arms	recoilless rifle	RUS		SPG-9M|SPG-9 Kopye|B-10 recoilless	wikipedia
SR-5	SR-5	artillery	rocket launcher	CHN	NORINCO	SR-5 MLRS|AR-3 MLRS|SR-5 GMLRS	wikipedia
SR-7	SR-5	artillery	rocket launcher	CHN	NORINCO		wikipedia
SRAMS	SRAMS	artillery	mortar	SGP	ST Engineering	Super Rapid Advanced Mortar System	wikipedia
SSG 08	SSG 69	small arms	rifle	AUT	Steyr		wikipedia
SSG 69	SSG 69	small arms	rifle	AUT	Steyr	Steyr SSG 69|Steyr SSG|Steyr HS .50|Steyr SSG 08	wikipedia
ST-500	ST-500	armoured vehicle	MRAP	EGY	AOI	ST-500 MRAP|ST-100 MRAP|IMUT ST-100|IMUT ST-500	wikipedia
SV-98	SV-98	small arms	rifle	RUS		SV-98 sniper rifle|ORSIS T-5000|T-5000 sniper rifle|Chukavin SVCh|OSV-96|VSS Vintorez|AS Val|VSS rifle	wikipedia
SVD	SVD	small arms	rifle	RUS	Kalashnikov	Dragunov SVD|Dragunov sniper rifle|SVD Dragunov|Dragunov rifle|SVD sniper rifle|~Dragunov|SVDM|SVDS	wikipedia
Sabra tank	Sabra tank	armoured vehicle	tank	ISR	IMI|Elbit Systems	Sabra light tank|M60T|M60T Sabra|Magach 7|Sabra Mk II	wikipedia
Sabrah	Sabrah	armoured vehicle	light tank	ISR,AUT	Elbit Systems|GDELS	Sabrah light tank|ASCOD Sabrah|Sabrah ASCOD 2	wikipedia
Sako TRG	Sako TRG	small arms	rifle	FIN	Sako	TRG-42|TRG-22|Sako TRG M10|TRG M10|Sako TRG 42|TRG-42 sniper rifle|Sako M23|Sako M23 rifle|TRG-21	wikipedia
Sakr MLRS	Sakr MLRS	artillery	rocket launcher	EGY	Sakr	Sakr-18|Sakr-30|Sakr-45|RL-21|Raad-200	wikipedia
~Saladin	Saladin	armoured vehicle	armoured car	GBR	Alvis	FV601|FV601 Saladin|Alvis Saladin	wikipedia
Samson RWS	Samson RWS	other	remote weapon station	ISR	Rafael	Samson 30|Rafael Samson|Samson Mk II|Samson RWS turret|Mini Samson|Samson Mini|Samson turret	wikipedia
Sand Cat	Sand Cat	armoured vehicle	armoured vehicle	ISR	Plasan|Oshkosh	Plasan SandCat|Sandcat Stormer|Sandcat armoured|SandCat Tigris	wikipedia
Saracen APC	Saracen APC	armoured vehicle	APC	GBR	Alvis	FV603|Alvis Saracen	wikipedia
Saxon APC	Saxon APC	armoured vehicle	APC	GBR	GKN	AT-105 Saxon	wikipedia
~Scarabee	Scarabee	armoured vehicle	armoured vehicle	FRA	Arquus	Arquus Scarabee	wikipedia
Scorpion EVO 3	Scorpion EVO 3	small arms	submachine gun	CZE	Ceska Zbrojovka|CZ	CZ Scorpion EVO 3|CZ Scorpion|Skorpion vz. 61|Scorpion EVO 3 A1|vz. 61 Skorpion|Škorpion	wikipedia
Scorpion light tank	Scorpion light tank	armoured vehicle	light tank	GBR	Alvis	FV101 Scorpion|Scorpion-90|CVR(T) Scorpion|Scimitar CVR(T)|FV107 Scimitar|CVR(T)|Scorpion CVR(T)	wikipedia
Shaanxi Tiger	Shaanxi Tiger	armoured vehicle	armoured vehicle	CHN		Tiger 4x4 Shaanxi|Shaanxi Baoji Tiger 4x4	wikipedia
Sherpa Light	Sherpa Light	armoured vehicle	armoured vehicle	FRA	Arquus|Renault Trucks Defense	Sherpa Light Scout|Sherpa Light armoured vehicle|Renault Sherpa|Sherpa APC|Sherpa Light APC	wikipedia
Sholef	Sholef	artillery	howitzer	ISR	Soltam	Slammer howitzer|Sholef howitzer	wikipedia
~Shorland	Shorland	armoured vehicle	armoured car	GBR	Shorts	Shorland S600	wikipedia
Sigma 155	Sigma 155	artillery	howitzer	ISR	Elbit Systems	SIGMA 155mm|Ro'em howitzer|SIGMA howitzer	wikipedia
Simba APC	Simba APC	armoured vehicle	APC	GBR	GKN	GKN Simba|GKS Simba	wikipedia
Sisu GTP	Sisu GTP	armoured vehicle	armoured vehicle	FIN	Sisu	GTP 4x4|Sisu GTP 4x4	wikipedia
Soltam M-71	Soltam M-71	artillery	howitzer	ISR	Soltam	M-71 howitzer|M-68 howitzer|Soltam M-68	wikipedia
~Springbuck	Springbuck	armoured vehicle	APC	ZAF	DCD	Springbuck SD|Springbuck-6	wikipedia
Sterling SMG	Sterling SMG	small arms	submachine gun	GBR	Sterling	L2A3 Sterling|Sterling submachine gun|L2A3	wikipedia
Stingray light tank	Stingray light tank	armoured vehicle	light tank	USA	Cadillac Gage	Commando Stingray|Stingray tank	wikipedia
Stormer APC	Stormer APC	armoured vehicle	APC	GBR	Alvis	Alvis Stormer	wikipedia
Streit Spartan	Streit Spartan	armoured vehicle	armoured vehicle	ARE,CAN	Streit Group	Streit Cougar|Streit Typhoon|Streit Scorpion|Streit Gladiator|Streit Cobra|Streit Varan|Streit Python|Streit Warrior|Typhoon MRAP Streit|Streit Spartan LAV	wikipedia
Strix mortar	Strix mortar	ammunition	mortar bomb	SWE	Saab	STRIX mortar munition|Strix 120mm	wikipedia
Strv 103	Strv 103	armoured vehicle	tank	SWE	Bofors	Stridsvagn 103|S-tank	wikipedia
~Stryker	Stryker	armoured vehicle	APC	USA,CAN	General Dynamics Land Systems	M1126|M1126 Stryker|Stryker infantry carrier vehicle|M1126 ICV|Stryker vehicle|Stryker armored vehicle|M1130|M1132|M1133|M1130 Command Vehicle|Stryker ICV|M1126 Stryker Infantry Carrier Vehicle|Stryker Double-V Hull	wikipedia
SuperAV	SuperAV	armoured vehicle	APC	ITA	Iveco	Iveco SuperAV	wikipedia
Survivor R	Survivor R	armoured vehicle	armoured vehicle	DEU,AUT	Rheinmetall|Achleitner	Survivor armoured vehicle|RMMV Survivor R	wikipedia
T-122 Sakarya	T-122 Sakarya	artillery	rocket launcher	TUR	Roketsan	T-122|T-122 MLRS|T-122 Çokraul|TOROS MLRS|T-122/300|Sakarya MLRS|T-122/300 MCL|MBRL Roketsan|MCL multi-calibre	wikipedia
T-14	T-14	armoured vehicle	tank	RUS	Uralvagonzavod	T-14 Armata|Armata tank	wikipedia
T-155 Firtina	T-155 Firtina	artillery	howitzer	TUR,KOR	MKE	T-155 Fırtına|Firtina howitzer|Fırtına|T-155 Fırtına II|Firtina II	wikipedia
T-155 Panter	T-155 Panter	artillery	howitzer	TUR	MKE	Panter howitzer	wikipedia
T-34-85	T-34-85	armoured vehicle	tank	RUS		T-34 tank	wikipedia
T-54	T-54	armoured vehicle	tank	RUS		T-54/55|T-54A	wikipedia
T-55	T-54	armoured vehicle	tank	RUS		T-55A|T-55AM|T-55AM2|T-55AM2B|T-55AGM|T-55S|M-55S|M-55S1|T-55MV	wikipedia
T-62	T-62	armoured vehicle	tank	RUS		T-62M|T-62MV	wikipedia
T-64	T-64	armoured vehicle	tank	UKR,RUS	Malyshev	T-64BV|T-64B|T-64BM Bulat|T-64BV-1|Bulat tank	wikipedia
T-72	T-72	armoured vehicle	tank	RUS	Uralvagonzavod	T-72A|T-72AV|T-72EA|T-72AG|T-72AMT|T-72 Avenger|T-72 tank|T-72UA1|T-72 Scarab	wikipedia
T-72B	T-72	armoured vehicle	tank	RUS	Uralvagonzavod	T-72B1|T-72BA|T-72B1V|T-72BME	wikipedia
T-72B3	T-72	armoured vehicle	tank	RUS	Uralvagonzavod	T-72B3M|T-72B1MS|T-72B1MS White Eagle	wikipedia
T-72M	T-72	armoured vehicle	tank	RUS,POL,CZE	Bumar|Uralvagonzavod	T-72M1|T-72M1R|T-72M4CZ|T-72CZ M4|T-72M1M|T-72M2 Moderna|T-72S|T-72M1 Ajeya|Ajeya tank	wikipedia
T-80	T-80	armoured vehicle	tank	RUS,UKR	Omsktransmash|Malyshev	T-80U|T-80BV|T-80BVM|T-80UD|T-80UK|T-80 tank|T-80U tank	wikipedia
T-84	T-84	armoured vehicle	tank	UKR	Malyshev	T-84 Oplot|T-84 Oplot-M|Oplot-M|BM Oplot|Oplot-T|Oplot tank|~Oplot|T-84BM Oplot	wikipedia
T-90	T-90	armoured vehicle	tank	RUS	Uralvagonzavod	T-90A|T-90SK|T-90 tank|T-90SA|T-90K|T-90CA	wikipedia
T-90M	T-90	armoured vehicle	tank	RUS	Uralvagonzavod	T-90MS|T-90AM|T-90M Proryv|T-90MS Tagil|T-90MSK	wikipedia
T-90S	T-90	armoured vehicle	tank	RUS,IND	Uralvagonzavod	T-90 Bhishma|T-90S Bhishma|Bhishma tank|T-90 Bhisma	wikipedia
T112 rifle	T91 rifle	small arms	rifle	TWN			wikipedia
T5-52	T5-52	artillery	howitzer	ZAF	Denel	T5 Condor	wikipedia
T65 rifle	T91 rifle	small arms	rifle	TWN		T-65K2	wikipedia
T7 robot	T7 robot	other	unmanned ground vehicle	USA	L3Harris	L3Harris T7	wikipedia
T91 rifle	T91 rifle	small arms	rifle	TWN		T91 assault rifle	wikipedia
TAB-71	TAB-77	armoured vehicle	APC	ROU			wikipedia
TAB-77	TAB-77	armoured vehicle	APC	ROU		B-33 Zimbru|TAB Zimbru|TABC-79|Saur 2	wikipedia
TAG BATT	TAG BATT	armoured vehicle	armoured vehicle	USA	The Armored Group	BATT UMG|BATT APX	wikipedia
~TAM	TAM	armoured vehicle	tank	ARG,DEU	TAMSE	Tanque Argentino Mediano|TAM 2C	wikipedia
TM-125	TM-170	armoured vehicle	APC	DEU	Thyssen		wikipedia
TM-170	TM-170	armoured vehicle	APC	DEU	Thyssen		wikipedia
TM-90	TM-170	armoured vehicle	APC	DEU	Thyssen		wikipedia
TOS-1	TOS-1	artillery	rocket launcher	RUS	Omsktransmash	TOS-1A|TOS-1A Solntsepyok|TOS-1A Buratino|TOS-1A Solntsepek|Solntsepyok	wikipedia
TOS-2	TOS-1	artillery	rocket launcher	RUS	Omsktransmash	TOS-2 Tosochka	wikipedia
TR-580	TR-580	armoured vehicle	tank	ROU		TR-77-580|TR-580 tank	wikipedia
TR-85	TR-85	armoured vehicle	tank	ROU		TR-85M1|TR-85 Bizon	wikipedia
TR-F1	TR-F1	artillery	howitzer	FRA	GIAT		wikipedia
TREMOS	TREMOS	artillery	mortar	FIN	Patria	Patria TREMOS	wikipedia
~Tactica	Tactica	armoured vehicle	APC	GBR	Alvis|BAE Systems	Alvis Tactica|BAE Tactica	wikipedia
Talha APC	Talha APC	armoured vehicle	APC	PAK	HIT	Saad APC|HIT Talha|Al-Talha	wikipedia
Talon robot	Talon robot	other	unmanned ground vehicle	USA	QinetiQ	TALON IV|TALON EOD|QinetiQ TALON	wikipedia
Tarantul 4x4	Tarantul 4x4	armoured vehicle	armoured vehicle	POL	AMZ-Kutno	AMZ Dzik|Dzik armoured vehicle|AMZ Tur|Dzik-3|AMZ Dzik-3|Tur V	wikipedia
Tatra T815	Tatra T815	other	truck	CZE	Tatra	Tatra 815|Tatra Force|T-815|Tatra T-815-7|T815-7|Tatra Phoenix|Tatra T810	wikipedia
Tatrapan	Tatrapan	armoured vehicle	armoured vehicle	SVK	VYVOJ Martin	Tatrapan T-815	wikipedia
Taurus pistol	Taurus pistol	small arms	pistol	BRA	Taurus Armas	Taurus PT92|PT-92|Taurus G2C|Taurus T4|Taurus TS9|Taurus 24/7	wikipedia
Tavor	Tavor	small arms	rifle	ISR	IWI	IWI Tavor|Tavor TAR-21|TAR-21|X95|Micro Tavor|Tavor X95|Tavor rifle|IWI X95|TAR-21 Tavor|Tavor 7|MTAR-21|X95 rifle|Zittara	wikipedia
~Temsah	Temsah	armoured vehicle	MRAP	EGY		Temsah-2|Temsah-3|Temsah MRAP	wikipedia
Terradyne Gurkha	Terradyne Gurkha	armoured vehicle	armoured vehicle	CAN	Terradyne	Gurkha armoured|Gurkha armored|Gurkha LAPV|Gurkha MPV|Gurkha RPV	wikipedia
Terrex	Terrex	armoured vehicle	APC	SGP	ST Engineering	Terrex ICV|Terrex 2|Terrex APC|Terrex S5	wikipedia
Teruel MLRS	Teruel MLRS	artillery	rocket launcher	ESP		Teruel-3	wikipedia
Thunderbolt-2000	Thunderbolt-2000	artillery	rocket launcher	TWN	NCSIST	RT-2000|Ray Ting 2000|Kung Feng VI	wikipedia
~Tigon	Tigon	armoured vehicle	APC	KOR	Hanwha	Tigon 6x6|Hanwha Tigon	wikipedia
~Tigr	Tigr	armoured vehicle	armoured vehicle	RUS	VPK|GAZ	GAZ Tigr|GAZ-2330 Tigr|Tigr-M|VPK-233114|GAZ-233014|GAZ-2975|AMN-590951|Tigr armoured|VPK Tigr|Tigr 4x4|GAZ-2330	wikipedia
~Titus	Titus	armoured vehicle	MRAP	FRA	Nexter|KNDS	Nexter Titus|TITUS 6x6|Titus armoured vehicle	wikipedia
TopGun kit	TopGun kit	ammunition	guidance kit	ISR	IAI	TopGun 155mm|IAI TopGun|TopGun fuze	wikipedia
Toyota Land Cruiser	Toyota Land Cruiser	other	light vehicle	JPN	Toyota	Toyota Hilux|Land Cruiser 79|Toyota LC79|Land Cruiser|Hilux	wikipedia
~Trajan	Trajan	artillery	howitzer	FRA	Nexter	Nexter Trajan|Trajan towed gun	wikipedia
~Tulpar	Tulpar	armoured vehicle	IFV	TUR	Otokar	Otokar Tulpar|Tulpar IFV	wikipedia
Type 10	Type 10	armoured vehicle	tank	JPN	Mitsubishi Heavy Industries	Type 10 tank|Type 10 Hitomaru	wikipedia
Type 15 tank	Type 15 tank	armoured vehicle	light tank	CHN	NORINCO	ZTQ-15|VT-5|ZTQ-15 light tank|VT-5 light tank	wikipedia
Type 16 MCV	Type 16 MCV	armoured vehicle	armoured car	JPN	Mitsubishi Heavy Industries	Type 16 Maneuver Combat Vehicle	wikipedia
Type 19 howitzer	Type 99 SPH	artillery	howitzer	JPN	Mitsubishi Heavy Industries		wikipedia
Type 20 rifle	Type 89 rifle	small arms	rifle	JPN	Howa		wikipedia
Type 54 howitzer	Type 54 howitzer	artillery	howitzer	CHN	NORINCO	Type 54-1|Type-54	wikipedia
Type 56 RPG	Type 56 RPG	small arms	rocket launcher	CHN		Yasin RPG	wikipedia
Type 56 rifle	Type 56 rifle	small arms	rifle	CHN	NORINCO	Type 56 assault rifle|Type 56 carbine|Type 56-1|Type 56-2	wikipedia
Type 59	Type 59	armoured vehicle	tank	CHN	NORINCO	Type 59D|Type 59G|T-59 tank|Durjoy tank	wikipedia
Type 62	Type 62	armoured vehicle	light tank	CHN	NORINCO		wikipedia
Type 63 MLRS	Type 63 MLRS	artillery	rocket launcher	CHN	NORINCO	Type-63 107mm|Type 63 multiple rocket launcher|107mm Type 63|T-107|T-107 MLRS	wikipedia
Type 63 tank	Type 63 tank	armoured vehicle	light tank	CHN	NORINCO	Type-63A	wikipedia
Type 64 rifle	Type 89 rifle	small arms	rifle	JPN	Howa		wikipedia
Type 66 howitzer	Type 83	artillery	howitzer	CHN	NORINCO		wikipedia
Type 69	Type 69	armoured vehicle	tank	CHN	NORINCO	Type-69-II|Type-69IIM|T-69 tank|Type-69IIG	wikipedia
Type 69-1 RPG	Type 56 RPG	small arms	rocket launcher	CHN			wikipedia
Type 74	Type 74	armoured vehicle	tank	JPN	Mitsubishi Heavy Industries	Type 74 tank	wikipedia
Type 75 SPH	Type 99 SPH	artillery	howitzer	JPN	Mitsubishi Heavy Industries		wikipedia
Type 77 APC	Type 77 APC	armoured vehicle	APC	CHN			wikipedia
Type 79	Type 79	armoured vehicle	tank	CHN	NORINCO		wikipedia
Type 81 MLRS	Type 81 MLRS	artillery	rocket launcher	CHN	NORINCO	Type-81 122mm|Type-81 MRL|PHL-81|PHL-90	wikipedia
Type 81 rifle	Type 81 rifle	small arms	rifle	CHN	NORINCO	Type 81 assault rifle|BD-08	wikipedia
Type 83	Type 83	artillery	howitzer	CHN	NORINCO	Type 83 152mm|PLL-01|W-88 howitzer|WA-021	wikipedia
Type 85 tank	Type 85 tank	armoured vehicle	tank	CHN	NORINCO	Type-85-IIM|Type 85-IIAP|Type-85-IIAP tank	wikipedia
Type 89 IFV	Type 89 IFV	armoured vehicle	IFV	JPN	Mitsubishi Heavy Industries		wikipedia
Type 89 rifle	Type 89 rifle	small arms	rifle	JPN	Howa	Howa Type 89|Howa Type 20	wikipedia
Type 90	Type 90	armoured vehicle	tank	JPN	Mitsubishi Heavy Industries	Type 90 tank|Type 90 Kyu-maru	wikipedia
Type 90-IIM	Type 90-IIM	armoured vehicle	tank	CHN,PAK	NORINCO|HIT	MBT-2000|Al-Khalid|VT-1A|Al-Khalid tank|Al-Khalid-I|Al-Zarrar	wikipedia
Type 90B MLRS	Type 81 MLRS	artillery	rocket launcher	CHN	NORINCO	Type-90B	wikipedia
Type 96	Type 96	armoured vehicle	tank	CHN	NORINCO	ZTZ-96|Type 96B|ZTZ-96A|Type 96A|VT-2 tank|VT-2|VT-2B	wikipedia
Type 96 APC	Type 96 APC	armoured vehicle	APC	JPN	Komatsu		wikipedia
Type 99	Type 99	armoured vehicle	tank	CHN	NORINCO	ZTZ-99|ZTZ-99A|Type 99A	wikipedia
Type 99 SPH	Type 99 SPH	artillery	howitzer	JPN	Mitsubishi Heavy Industries	Type 99 155 mm self-propelled howitzer	wikipedia
Typhoon-K	Typhoon-K	armoured vehicle	MRAP	RUS	KamAZ|Remdizel	KamAZ-63968|KamAZ-53949|Typhoon-U|Typhoon-VDV|K-53949|K4386|Typhoon-K MRAP|Linza MRAP|K-53949 Linza|Ural-63095	wikipedia
UAZ-3151	UAZ-469	other	light vehicle	RUS	UAZ		wikipedia
UAZ-469	UAZ-469	other	light vehicle	RUS	UAZ	UAZ Patriot|UAZ Hunter	wikipedia
UK vz. 59	UK vz. 59	small arms	machine gun	CZE		UK-59L|vz. 59	wikipedia
UKM-2000	UKM-2000	small arms	machine gun	POL	ZM Tarnow	UKM-2000P	wikipedia
~UMP	UMP	small arms	submachine gun	DEU	Heckler & Koch	HK UMP|UMP-45|UMP submachine gun|UMP9	wikipedia
UR-416	UR-416	armoured vehicle	APC	DEU	Thyssen		wikipedia
UT-30	UT-30	other	turret	ISR,BRA	Elbit Systems|Ares	UT30BR|UT30 MK2|Elbit UT30|UT30 turret|REMAX|Ares REMAX|TORC30|REMAX 4	wikipedia
Unibuffel	Unibuffel	armoured vehicle	MRAP	LKA		Unicob	wikipedia
Unimog	Unimog	other	truck	DEU	Mercedes-Benz|Daimler	Unimog U5000|Unimog U4000|Unimog 1300L|Mercedes Unimog|Unimog U5023	wikipedia
Ural 4x4	Ural 4x4	armoured vehicle	armoured vehicle	TUR	Otokar	Otokar Ural	wikipedia
Ural-375	Ural-4320	other	truck	RUS	Ural		wikipedia
Ural-4320	Ural-4320	other	truck	RUS	Ural	Ural truck	wikipedia
Uzi	Uzi	small arms	submachine gun	ISR	IMI|IWI	Uzi submachine gun|Mini Uzi|Uzi Pro|Micro-Uzi	wikipedia
V-100 Commando	V-150	armoured vehicle	armoured car	USA	Cadillac Gage|Textron		wikipedia
V-150	V-150	armoured vehicle	armoured car	USA	Cadillac Gage|Textron	V-150 Commando|Cadillac Gage Commando|LAV-150	wikipedia
V-200 Commando	V-150	armoured vehicle	armoured car	USA	Cadillac Gage|Textron		wikipedia
V-300	V-150	armoured vehicle	armoured car	USA	Cadillac Gage|Textron		wikipedia
~VAB	VAB	armoured vehicle	APC	FRA	Renault|Arquus	VAB Mk3|VAB APC|Renault VAB|VAB Mk III|VAB MEPHISTO|VAB-VTT	wikipedia
VAMTAC	VAMTAC	other	light vehicle	ESP	UROVESA	URO VAMTAC|VAMTAC S3|VAMTAC ST5|Urovesa VAMTAC|VAMTAC I3|URO VAMTAC ST5	wikipedia
VBCI	VBCI	armoured vehicle	IFV	FRA	Nexter|KNDS|Renault	VBCI-2|VBCI Philoctète|Philoctetes VBCI	wikipedia
~VBL	VBL	armoured vehicle	armoured vehicle	FRA	Panhard|Arquus	Panhard VBL|VBL Mk2|Véhicule Blindé Léger|VBL armoured vehicle	wikipedia
VBMR Griffon	VBMR Griffon	armoured vehicle	APC	FRA	Nexter|KNDS|Arquus|Thales	Griffon APC|VBMR|Griffon VBMR|Griffon armoured vehicle|Griffon MEPAC|MEPAC|~Griffon	wikipedia
VBMR-L Serval	VBMR-L Serval	armoured vehicle	armoured vehicle	FRA	Nexter|KNDS|Texelis	Serval armoured vehicle|VBMR-L|Serval VBMR-L|Serval 4x4|VBMR Léger|~Serval	wikipedia
VBTP-MR Guarani	VBTP-MR Guarani	armoured vehicle	APC	BRA,ITA	Iveco	~Guarani|VBTP-MR|VBTP Guarani|Guaraní APC|Guarani 6x6|VBTP Guaraní|Guarani APC|Iveco Guarani	wikipedia
VCC-1	M113	armoured vehicle	APC	ITA	OTO Melara	VCC-1 Camillino	wikipedia
VCC-2	M113	armoured vehicle	APC	ITA	OTO Melara		wikipedia
~VCR	VCR	armoured vehicle	APC	FRA	Panhard	Panhard VCR	wikipedia
VEC-M1	VEC-M1	armoured vehicle	reconnaissance vehicle	ESP		VEC armoured	wikipedia
~VHS	VHS	small arms	rifle	HRV	HS Produkt	VHS-2|HS Produkt VHS|VHS-D2|VHS rifle|VHS-2 rifle|VHS-D	wikipedia
VLRA	VLRA	other	light vehicle	FRA	ACMAT|Arquus	ACMAT VLRA|VLRA-2|ALTV ACMAT	wikipedia
VM LMV	VM LMV	armoured vehicle	armoured vehicle	ITA	Iveco	LMV|~Lince|Iveco LMV|Lynx LMV|Light Multirole Vehicle|IVECO Lince|LMV-2|Rys LMV|M-65 LMV|Iveco LMV2|LMV-BR|LMV Lince	wikipedia
VN-1	VN-1	armoured vehicle	APC	CHN	NORINCO	ZBL-08|ZBL-09|Type 08 APC|Type-08|VN-1 APC|VN-1 IFV|ST-1 tank destroyer|BTR VN-1|ZBD-08|VN-1C	wikipedia
VN-12	VN-12	armoured vehicle	IFV	CHN	NORINCO	VN-12 IFV	wikipedia
VN-16	VN-16	armoured vehicle	amphibious assault vehicle	CHN	NORINCO	ZTD-05|ZBD-05|Type 05 amphibious	wikipedia
VN-17	VN-17	armoured vehicle	IFV	CHN	NORINCO		wikipedia
VN-18	VN-16	armoured vehicle	amphibious assault vehicle	CHN	NORINCO		wikipedia
VN-2	VN-2	armoured vehicle	APC	CHN	NORINCO	WZ-551|WZ-551 APC|Type 92 APC|VN-2C|WZ-523|WZ-523 APC|WMZ-551|WMZ-551B	wikipedia
VN-20	VN-20	armoured vehicle	IFV	CHN	Norinco	VN-20 heavy IFV	maker
VN-4	VN-4	armoured vehicle	armoured vehicle	CHN	NORINCO|Chongqing Tiema	VN-4 Rhinoceros|VN-4 Rhino	wikipedia
VN-9	VN-9	armoured vehicle	IFV	CHN	NORINCO	VN-9 IFV	wikipedia
VN22	VN-1	armoured vehicle	APC	CHN	NORINCO		wikipedia
VP-1 APC	VP-11	armoured vehicle	MRAP	CHN	Poly|NORINCO		wikipedia
VP-11	VP-11	armoured vehicle	MRAP	CHN	Poly|NORINCO	CS/VP3|CS/VP14|CS/VP-3 MRAP|Bigfoot MRAP	wikipedia
VPK-Ural	VPK-Ural	armoured vehicle	MRAP	RUS		Strela armoured vehicle	wikipedia
VT-4	VT-4	armoured vehicle	tank	CHN	NORINCO	MBT-3000|VT-4 tank|Haider tank|Haider MBT|VT-4A1	wikipedia
VXB-170	VXB-170	armoured vehicle	armoured personnel carrier	FRA	Berliet		wikipedia
Valkiri	Valkiri	artillery	rocket launcher	ZAF	Denel|Somchem	Bateleur MLRS|Valkiri 127mm|FV2 Bateleur	wikipedia
Varta MRAP	Varta MRAP	armoured vehicle	MRAP	UKR	Ukrainian Armor	Novator armoured vehicle|Varta-2|Inguar-3|~Varta	wikipedia
Vektor R4	Vektor R4	small arms	rifle	ZAF	Denel|Vektor	R4 rifle|Vektor R5|R5 rifle|Denel R4|Vektor SS77|SS-77|NTW-20	wikipedia
Vickers MBT	Vickers MBT	armoured vehicle	tank	GBR,IND	Vickers	Vijayanta|Vickers Mk 3	wikipedia
Victrix Scorpio	Victrix Scorpio	small arms	sniper rifle	ITA	Victrix Armaments	Scorpio TGT|Victrix Scorpio TGT	maker
Vitim armoured vehicle	Vitim armoured vehicle	armoured vehicle	armoured vehicle	BLR		Vitim APC|Vitim armoured car	wikipedia
Volcano mine system	Volcano mine system	ammunition	mine system	USA		M136 Volcano|M139 Volcano|Volcano mine-laying|Volcano (vehicle-launched) anti-tank munition-laying|Volcano anti-tank|M87A1|M977A4 Volcano|Volcano anti-tank munition-laying system|Volcano munition-laying systems|M87A1 anti-tank munition	wikipedia
Vulcano	Vulcano	ammunition	guided shell	ITA,DEU	Leonardo|Diehl Defence	Vulcano 155|Vulcano 127|Vulcano GLR|Vulcano 155mm|Vulcano ammunition|Vulcano munition|Vulcano 155 GLR	wikipedia
~Vuran	Vuran	armoured vehicle	armoured vehicle	TUR	BMC	BMC Vuran|Amazon 4x4|BMC Amazon|BMC Vuran 4x4	wikipedia
WM-120	WM-80	artillery	rocket launcher	CHN	NORINCO		wikipedia
WM-80	WM-80	artillery	rocket launcher	CHN	NORINCO	WM-80 MLRS|Type 83 MLRS	wikipedia
WR-40	WR-40	artillery	rocket launcher	POL	HSW	WR-40 Langusta|Langusta MLRS|~Langusta	wikipedia
WS-1	WS-1	artillery	rocket launcher	CHN	SCAIC	WS-1B|Weishi-1|WS-1 rocket	wikipedia
WS-15 MLRS	WS-22	artillery	rocket launcher	CHN	SCAIC		wikipedia
WS-2	WS-2	artillery	rocket launcher	CHN	SCAIC	WS-2D|Weishi-2	wikipedia
WS-22	WS-22	artillery	rocket launcher	CHN	SCAIC	WS-22A	wikipedia
WS-3 rocket	WS-2	artillery	rocket	CHN	SCAIC		wikipedia
WZ-501	WZ-501	armoured vehicle	IFV	CHN	NORINCO	Type 86 IFV|ZBD-86	wikipedia
Walid APC	Walid APC	armoured vehicle	APC	EGY			wikipedia
~Waran	Waran	armoured vehicle	armoured vehicle	POL	HSW	Waran 4x4	wikipedia
Warrior IFV	Warrior IFV	armoured vehicle	IFV	GBR	BAE Systems|GKN	FV510 Warrior|Warrior infantry fighting vehicle|Desert Warrior|FV510|MCV-80 Warrior	wikipedia
WhAP	WhAP	armoured vehicle	APC	IND	Tata|DRDO	WhAP 8x8|Kestrel 8x8|TASL WhAP|Tata WhAP 8x8	wikipedia
~Wiesel	Wiesel	armoured vehicle	light armoured vehicle	DEU	Rheinmetall	Wiesel 1|Wiesel 2|Wiesel armoured	wikipedia
Wildcat APC	Wildcat APC	armoured vehicle	APC	ISR		Golan armored vehicle	wikipedia
Wolf APC	Wolf APC	armoured vehicle	armoured vehicle	ISR	Carmor|Hatehof	Hatehof Wolf|Hurricane APC|Carmor Wolf|MDT David|Hatehof Hurricane|Wolf armoured vehicle ISR	wikipedia
XA-180	XA-180	armoured vehicle	APC	FIN	Sisu|Patria	Sisu Pasi|Patria Pasi|Sisu XA-180	wikipedia
XA-185	XA-180	armoured vehicle	APC	FIN	Sisu|Patria		wikipedia
XA-186	XA-180	armoured vehicle	APC	FIN	Sisu|Patria		wikipedia
XA-188	XA-180	armoured vehicle	APC	FIN	Sisu|Patria		wikipedia
XA-202	XA-180	armoured vehicle	APC	FIN	Sisu|Patria		wikipedia
XA-203	XA-180	armoured vehicle	APC	FIN	Sisu|Patria		wikipedia
XA-360	XA-180	armoured vehicle	APC	FIN	Sisu|Patria		wikipedia
XM30	XM30	armoured vehicle	IFV	USA		Optionally Manned Fighting Vehicle	wikipedia
XM395	XM395	ammunition	mortar bomb	USA	Orbital ATK	XM395 APMI|XM395 Accelerated Precision Mortar Initiative|Accelerated Precision Mortar Initiative|M395 Precision Guided Mortar Munition	wikipedia
YW-531	YW-531	armoured vehicle	APC	CHN	NORINCO	Type 63 APC|YW-531H|Type 85 APC|Type-85 YW-531H|Type 89 APC	wikipedia
YW-534	YW-531	armoured vehicle	APC	CHN	NORINCO		wikipedia
YW-535	YW-531	armoured vehicle	APC	CHN	NORINCO		wikipedia
Yagu	Yagu	armoured vehicle	armoured vehicle	ISR	Carmor	Carmor Yagu|Hatehof Yagu	wikipedia
Yavuz howitzer	Yavuz howitzer	artillery	howitzer	TUR	MKE	MKE Yavuz|Arpan 155	wikipedia
ZBD-03	ZBD-03	armoured vehicle	IFV	CHN	NORINCO		wikipedia
ZBD-04	ZBD-04	armoured vehicle	IFV	CHN	NORINCO	ZBD-04A|VN-11	wikipedia
ZBD-97	ZBD-04	armoured vehicle	IFV	CHN	NORINCO		wikipedia
ZFB-05	ZFB-05	armoured vehicle	APC	CHN	Shaanxi Baoji	ZFB-05 Xinxing|Xinxing APC	wikipedia
ZIL-130	ZIL-131	other	truck	RUS	ZIL		wikipedia
ZIL-131	ZIL-131	other	truck	RUS	ZIL		wikipedia
ZIL-135	ZIL-131	other	truck	RUS	ZIL		wikipedia
ZIL-157	ZIL-131	other	truck	RUS	ZIL		wikipedia
~Zaha	Zaha	armoured vehicle	amphibious assault vehicle	TUR	FNSS	Zaha MAV|FNSS Zaha	wikipedia
Zastava M21	Zastava M21	small arms	rifle	SRB	Zastava	M21 assault rifle|Zastava M21S|Zastava M19	wikipedia
Zastava M70	Zastava M70	small arms	rifle	SRB	Zastava	M70AB2|Zastava M70 rifle|M70B1|Zastava M70AB2|M70 assault rifle|M70 rifle|Zastava M05	wikipedia
Zastava M84	Zastava M84	small arms	machine gun	SRB	Zastava	M84 machine gun|Zastava M02 Coyote|M84 PKM	wikipedia
Zastava M93	Zastava M93	small arms	rifle	SRB	Zastava	M93 Black Arrow|Black Arrow rifle|M93 Black Arrow sniper|Zastava M91|Zastava M76|Zastava M12	wikipedia
Zetor Gerlach	Zetor Gerlach	armoured vehicle	armoured vehicle	CZE,SVK	Zetor	Gerlach 4x4	maker
Zetros	Zetros	other	truck	DEU	Mercedes-Benz|Daimler	Mercedes Zetros|Mercedes-Benz Zetros|Actros military|Mercedes Actros|Zetros truck	wikipedia
ZiS-3	ZiS-3	artillery	gun	RUS			wikipedia
~Zorawar	Zorawar	armoured vehicle	light tank	IND	DRDO|Larsen & Toubro	Zorawar light tank	wikipedia
Zuzana	Zuzana	artillery	howitzer	SVK	Konstrukta|Excalibur Army	Zuzana 2|Zuzana 2 howitzer|Zuzana 2000|Zuzana howitzer|ShKH Zuzana|EVA howitzer|BIA howitzer|Bia 155|EVA 155	wikipedia
deFNder	deFNder	other	remote weapon station	BEL	FN Herstal	deFNder Medium|FN deFNder|deFNder Light	wikipedia
vz. 58	vz. 58	small arms	rifle	CZE		Sa vz. 58|Sa-58|SA vz. 58 rifle|vz. 58 rifle	wikipedia
vz. 77 Dana	vz. 77 Dana	artillery	howitzer	SVK,CZE	Konstrukta|Excalibur Army	DANA howitzer|Dana M2|DANA-M1|Dana 152mm|vz. 77|ShKH Dana|DITA howitzer|Morana howitzer|DITA self-propelled|M77 Dana|DANA M1 CZ	wikipedia
Šumadija MLRS	Šumadija MLRS	artillery	rocket launcher	SRB	Yugoimport	Sumadija rocket|Sumadija multiple rocket	wikipedia
"""##
  static let systemsLandSum: UInt64 = 1228329955
}
