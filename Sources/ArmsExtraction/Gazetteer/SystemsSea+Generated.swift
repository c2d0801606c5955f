// Generated from systems-sea.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let systemsSea = ##"""
# Weapon systems: ships, submarines and what they carry.
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
100mm Compact	100mm Compact	naval weapon	naval gun	FRA	Creusot-Loire|DCN	100mm Creusot|Creusot-Loire 100mm|Mod 68 100mm	wikipedia
127/64 LW	127/64 LW	naval weapon	naval gun	ITA	Leonardo|Oto Melara	Otobreda 127/64|127/54 Compact|127/64 Lightweight|127/64 Vulcano|OTO 127/64|OTO Melara 127mm|127/64 LW naval gun	wikipedia
76/62 Super Rapid	76/62 Super Rapid	naval weapon	naval gun	ITA	Leonardo|Oto Melara	OTO Melara 76 mm|76/62 gun|76mm Super Rapid|MK 75|OTO 76/62|Super Rapid 76mm|76/62 Sovraponte|76/62 Strales|Oto Melara 76/62|Leonardo 76/62|Super Rapid gun|Mk 75 gun|Super Rapid 76mm gun|MK 75 76mm|OTO Melara Super Rapid|Compact 76mm|OTO 76/62 Super Rapid	wikipedia
A18-M	A9 AUV	ship	unmanned underwater vehicle	FRA	Exail|ECA		wikipedia
~A26	A26	ship	submarine	SWE	Saab Kockums|Saab	Blekinge class|A26 submarine|Blekinge-class submarine|A26 Blekinge|A26 class	wikipedia
A9 AUV	A9 AUV	ship	unmanned underwater vehicle	FRA	Exail|ECA	Inspector 125|Exail A18|Inspector 90|K-STER C|K-STER	wikipedia
AK-100	AK-100	naval weapon	naval gun	RUS		A-190 gun|A-190E|A-190 Universal|A-192M	wikipedia
AK-130	AK-100	naval weapon	naval gun	RUS			wikipedia
AK-176	AK-176	naval weapon	naval gun	RUS		AK-176M|AK-176MA|76mm AK-176	wikipedia
AK-230	AK-725	naval weapon	naval gun	RUS			wikipedia
AK-306	AK-630	naval weapon	close-in weapon system	RUS			wikipedia
AK-630	AK-630	naval weapon	close-in weapon system	RUS		AK-630M|AK-630M-2 Duet|30mm AK-630|Pantsir-M	wikipedia
AK-725	AK-725	naval weapon	naval gun	RUS			wikipedia
AK-726	AK-725	naval weapon	naval gun	RUS			wikipedia
ARES 35 FPB	Ares 85 Hercules	ship	patrol boat	TUR	Ares Shipyard		wikipedia
ARES-110	Ares 85 Hercules	ship	patrol boat	TUR	Ares Shipyard	ARES 110 Hercules	wikipedia
ARES-150	Ares 85 Hercules	ship	patrol boat	TUR	Ares Shipyard	ARES 150 Hercules	wikipedia
ARES-75	Ares 85 Hercules	ship	patrol boat	TUR	Ares Shipyard	Ares 75 Hercules	wikipedia
Abu Dhabi class	Abu Dhabi class	ship	corvette	ITA	Fincantieri	Falaj-2|Abu Dhabi-class corvette|Falaj-2 class	wikipedia
Abukuma class	Abukuma class	ship	destroyer escort	JPN		Abukuma-class destroyer escort	wikipedia
Ada class	Ada class	ship	corvette	TUR	STM|Istanbul Naval Shipyard|ASFAT	MILGEM|Ada-class corvette|Babur class|PNS Babur|Hetman Ivan Mazepa|MILGEM corvette|Babur-class corvette|Jinnah class|MILGEM-class corvette|MILGEM Ada-class	wikipedia
Agosta class	Agosta class	ship	submarine	FRA	DCN|Naval Group	Agosta-90B|Agosta-class submarine|Khalid class|Agosta-70	wikipedia
Akula class	Akula class	ship	submarine	RUS		Akula-class submarine|Project 971|INS Chakra|Akula-II class	wikipedia
Al Fulk	Al Fulk	ship	amphibious transport dock	ITA	Fincantieri	Al-Fulk LPD|Kalaat Beni Abbes|Kalaat Béni Abbès|San Giorgio class|BDSL	wikipedia
Al Madinah class	Al Madinah class	ship	frigate	FRA	DCN	F-2000 Sawari|Al Madinah-class frigate	wikipedia
Amazonas class	Amazonas class	ship	offshore patrol vessel	GBR	BAE Systems	Port of Spain class|Amazonas-class OPV	wikipedia
Ambassador Mk III	Ambassador Mk III	ship	missile boat	USA	VT Halter	Ambassador IV|Ezzat class|Ambassador MK III Fast Missile Craft|Fast Missile Craft	wikipedia
Amur 1650	Amur 1650	ship	submarine	RUS	Rubin	Lada class|Project 677|Amur-class submarine|Lada-class submarine	wikipedia
Archer class	Archer class	ship	patrol boat	GBR		Archer-class patrol|P2000 class|Scimitar-class patrol	wikipedia
Archer class submarine	Archer class submarine	ship	submarine	SWE	Kockums	Västergötland class|Challenger-class submarine|Sjöormen class|Sodermanland class	wikipedia
Ares 24 Hercules	Ares 85 Hercules	ship	patrol boat	TUR	Ares Shipyard		wikipedia
Ares 48	Ares 85 Hercules	ship	patrol boat	TUR	Ares Shipyard		wikipedia
Ares 85 Hercules	Ares 85 Hercules	ship	patrol boat	TUR	Ares Shipyard		wikipedia
Arihant class	Arihant class	ship	submarine	IND		INS Arihant|Arihant-class submarine	wikipedia
Arleigh Burke class	Arleigh Burke class	ship	destroyer	USA	Bath Iron Works|Ingalls|HII|General Dynamics	Arleigh Burke-class destroyer|DDG-51|Arleigh Burke destroyer|~Arleigh Burke	wikipedia
Armidale class	Armidale class	ship	patrol boat	AUS	Austal	Armidale-class patrol boat|Evolved Cape class|Cape-class patrol boat|Evolved Cape-class patrol boat|Cape class	wikipedia
Asahi class	Asahi class	ship	destroyer	JPN	Mitsubishi Heavy Industries	Asahi-class destroyer	wikipedia
Aselsan Gokdeniz	Aselsan Gokdeniz	naval weapon	close-in weapon system	TUR	Aselsan	STOP RWS|STAMP naval|MUHAFIZ RWS|Aselsan SMASH|SMASH 30mm|SMASH remote|MKE 76/62|MKE 76mm naval gun	wikipedia
Assad class	Assad class	ship	corvette	ITA		Laksamana class|Esmeraldas class	wikipedia
Astute class	Astute class	ship	submarine	GBR	BAE Systems	Astute-class submarine	wikipedia
Atago class	Atago class	ship	destroyer	JPN		Atago-class destroyer|Maya-class destroyer	wikipedia
Austin class	Austin class	ship	amphibious transport dock	USA		INS Jalashwa|Austin-class LPD	wikipedia
Avante 1400	Avante 1400	ship	offshore patrol vessel	ESP	Navantia	Guaiqueri class|POVZEE|Guaicamacuto class|BVL class	wikipedia
Avante 1800	Avante 1400	ship	offshore patrol vessel	ESP	Navantia		wikipedia
Avante 2200	Avante 2200	ship	corvette	ESP	Navantia	Al Jubail class|Avante 2200 corvette|Al Jubail-class corvette|Avante 2200 Combatant	wikipedia
Avante 3000	Avante 1400	ship	offshore patrol vessel	ESP	Navantia		wikipedia
Azmat class	Azmat class	ship	missile boat	CHN,PAK		Azmat FAC|Azmat-class missile boat	wikipedia
BAM class	BAM class	ship	offshore patrol vessel	ESP	Navantia	Buque de Acción Marítima|Meteoro class|BAM offshore patrol	wikipedia
BK-10	BK-16	ship	landing craft	RUS	Kalashnikov		wikipedia
BK-16	BK-16	ship	landing craft	RUS	Kalashnikov	BK-16E	wikipedia
Barracuda OPV	Barracuda OPV	ship	offshore patrol vessel	IND	GRSE	MCGS Barracuda|CGS Barracuda|Saryu class|Sayurala class|SLNS Sayurala|Advanced Offshore Patrol Vessel	wikipedia
Batral class	Batral class	ship	landing ship	FRA		BATRAL	wikipedia
Bay class	Bay class	ship	landing ship	GBR		Bay-class landing ship|RFA Largs Bay|HMAS Choules	wikipedia
Baynunah class	Baynunah class	ship	corvette	FRA,ARE	CMN|Abu Dhabi Ship Building	Baynunah-class corvette|BR-71 Baynunah	wikipedia
Bayraktar class	Bayraktar class	ship	landing ship	TUR	Anadolu Shipyard	Bayraktar-class LST|Bayraktar-class tank landing ship|Al Fuwairit|Al Fuwairit class	wikipedia
Blacksword Barracuda	Blacksword Barracuda	ship	submarine	FRA	Naval Group	Blacksword Barracuda-class|Orka class|Orka-class submarine	wikipedia
Bluefin-12	Bluefin-21	ship	unmanned underwater vehicle	USA	General Dynamics		wikipedia
Bluefin-21	Bluefin-21	ship	unmanned underwater vehicle	USA	General Dynamics	Knifefish	wikipedia
Bluefin-9	Bluefin-21	ship	unmanned underwater vehicle	USA	General Dynamics		wikipedia
Boeing Orca	Boeing Orca	ship	unmanned underwater vehicle	USA	Boeing	Orca XLUUV|Echo Voyager	wikipedia
Bofors 40 Mk4	Bofors 40 Mk4	naval weapon	naval gun	SWE	BAE Systems Bofors	Bofors 40mm Mk4|40 Mk4|BAE Systems Bofors 40 Mk4|40mm Mk4|Tridon Mk2|Trinity 40mm	wikipedia
Bremen class	Bremen class	ship	frigate	DEU	Bremer Vulkan	F122 frigate|Type 122 frigate|F-122 class	wikipedia
Bung Tomo class	Bung Tomo class	ship	corvette	GBR	BAE Systems	Nakhoda Ragam class|Bung Tomo-class corvette|Nakhoda Ragam-class corvette	wikipedia
Buyan class	Buyan class	ship	corvette	RUS		Project 21631|Buyan-M|Project 21630|Buyan-M corvette	wikipedia
C-14 missile boat	C-14 missile boat	ship	missile boat	CHN		China Cat class|Mk-13 missile boat|Thondor class|Hudong class missile boat	wikipedia
C28A	C28A	ship	corvette	CHN	Hudong-Zhonghua	C28A corvette|Adhafer class|C28A-class	wikipedia
CB90	CB90	ship	patrol boat	SWE	Saab|Dockstavarvet	CB90H|Combat Boat 90|CB90 Next Generation|Combat Boat 90H|Stridsbat 90|CB90-class	wikipedia
Cantabria class	Cantabria class	ship	replenishment ship	ESP	Navantia	Supply-class oiler	wikipedia
Car Nicobar class	Car Nicobar class	ship	fast attack craft	IND	Garden Reach Shipbuilders & Engineers	Car Nicobar-class fast attack craft	wikipedia
Castle class	Castle class	ship	offshore patrol vessel	GBR		Castle-class patrol vessel	wikipedia
Centaur LCM	Centaur LCM	ship	landing craft	UKR	Kuznya	Centaur-LK|Project 58181	wikipedia
Centurion decoy launcher	Centurion decoy launcher	other	decoy launcher	GBR	Chemring	Chemring Centurion|SeaGnat|Terma C-Guard|C-Guard decoy|DLF-3|Sea Gnat decoy	wikipedia
Chamsuri class	Chamsuri class	ship	patrol boat	KOR		PKM patrol boat|Tomas Batilo class|PKX-B|Gumdoksuri class|Yoon Youngha class	wikipedia
Charles F. Adams class	Charles F. Adams class	ship	destroyer	USA		Adams-class destroyer|Charles F. Adams-class destroyer|Adams class destroyers	wikipedia
Charlie class	Charlie class	ship	submarine	RUS		Charlie-class submarine	wikipedia
City class MCM	City class MCM	ship	mine countermeasures vessel	FRA,BEL,NLD	Naval Group|Exail	City-class mine countermeasures|rMCM|City-class mine countermeasures vessel	wikipedia
Clemenceau class	Clemenceau class	ship	aircraft carrier	FRA		Sao Paulo aircraft carrier|Foch aircraft carrier	wikipedia
Clurit class	Clurit class	ship	missile boat	IDN	PT PAL|Palindo	KCR-40|KCR-60|KCR-60M|Sampari class	wikipedia
Collins class	Collins class	ship	submarine	AUS,SWE	ASC|Kockums	Collins-class submarine	wikipedia
Columbia class	Columbia class	ship	submarine	USA	General Dynamics Electric Boat	Columbia-class submarine	wikipedia
Comandanti class	Comandanti class	ship	offshore patrol vessel	ITA	Fincantieri	Diciotti class|Saettia class|Cigala Fulgosi class	wikipedia
~Combattante	Combattante	ship	missile boat	FRA	CMN	Combattante II|Combattante III|La Combattante|Combattante IIIB|Combattante FS56|Combattante-3|Combattante BR71|La Combattante IIIB	wikipedia
Constellation class	Constellation class	ship	frigate	USA,ITA	Fincantieri	FFG-62|Constellation-class frigate|FFG(X)	wikipedia
~Contralto	Contralto	other	torpedo decoy	FRA	Naval Group	CONTRALTO-V|Contralto-S	wikipedia
Cyclone class	Cyclone class	ship	patrol boat	USA	Bollinger	Cyclone-class patrol|Cyclone-class patrol ship	wikipedia
DS30M	DS30M	naval weapon	naval gun	GBR	MSI	MSI DS30|DS30B|Seahawk MSI|DS-30|MSI Seahawk|MSI-DS 30mm|DS30M Mark 2	wikipedia
DW-3000F	DW-3000F	ship	frigate	KOR	DSME|Hanwha Ocean	Bhumibol Adulyadej class|DW-3000|DW-3000H|HTMS Bhumibol Adulyadej	wikipedia
Daegu class	Daegu class	ship	frigate	KOR	DSME|Hanwha Ocean	FFX-II|Incheon class|Daegu-class frigate|FFX-III|Chungnam class|FFX Batch III|Incheon-class frigate|FFX-I|Chungnam-class frigate	wikipedia
Damen LST 100	Damen LST 100	ship	landing ship	NLD	Damen	LST-100|LST-120|Damen LST 120	wikipedia
Damen OPV 2600	Damen OPV 2600	ship	offshore patrol vessel	NLD,ROU	Damen	OPV-2600|OPV 1900|Damen OPV 1900|OPV-950|Damen OPV 2400|Damen OPV 6610|Fast Crew Supplier 5009|Damen FCS 5009|FCS-5009|Damen FCS 3307	wikipedia
Damen Stan Patrol	Damen Stan Patrol	ship	patrol boat	NLD	Damen	Stan Patrol 4207|Stan Patrol 5009|Stan Patrol 5509|Stan Patrol 4708|Stan Patrol 2606|SPa-4207|SPa-4708|SPa-5009|SPa-2606|Stan Patrol 6211|Stan Patrol|Stan Patrol 3007|Stan-4207	wikipedia
Daphne class	Daphne class	ship	submarine	FRA		Daphné class|Daphne-class submarine	wikipedia
Darussalam class	Darussalam class	ship	offshore patrol vessel	DEU	Lürssen	PV-80|OPV 80|Arafura class|Arafura-class offshore patrol vessel|PV-80 OPV|Lürssen OPV 80	wikipedia
Dauntless patrol boat	Dauntless patrol boat	ship	patrol boat	USA	SeaArk	SeaArk Dauntless|Dauntless-class patrol	wikipedia
De Zeven Provincien class	De Zeven Provincien class	ship	frigate	NLD	Damen	De Zeven Provinciën class|LCF frigate	wikipedia
Defender class boat	Defender class boat	ship	patrol boat	USA	SAFE Boats	Response Boat-Small|SAFE 25|SAFE boats 33	wikipedia
Defiant 38	Defiant 85	ship	patrol boat	USA	Metal Shark		wikipedia
Defiant 45	Defiant 85	ship	patrol boat	USA	Metal Shark		wikipedia
Defiant 85	Defiant 85	ship	patrol boat	USA	Metal Shark	Metal Shark 85 Defiant|Near Coastal Patrol Vessel|Metal Shark Defiant|45 Defiant|38 Defiant|Metal Shark patrol boat	wikipedia
Devil Ray T38	Devil Ray T38	ship	unmanned surface vessel	USA	MARTAC	MANTAS T12|MARTAC T38|Devil Ray T24	wikipedia
Dhofar class	Dhofar class	ship	fast attack craft	GBR	Vosper Thornycroft	Province class|Dhofar-class fast attack craft|Province-class fast attack craft	wikipedia
Doha class	Doha class	ship	corvette	ITA	Fincantieri	Al Zubarah class|Al Zubarah-class corvette|Doha-class corvette	wikipedia
Dokdo class	Dokdo class	ship	amphibious assault ship	KOR	Hanjin Heavy Industries	ROKS Dokdo|Dokdo-class amphibious	wikipedia
Dolphin class	Dolphin class	ship	submarine	DEU,ISR	HDW|TKMS	Dolphin-class submarine|Dolphin 2|Dakar-class submarine|Dolphin II|Dolphin AIP|Dolphin submarine|Dolphin 2 class|Dakar class	wikipedia
Double Eagle	Double Eagle	ship	unmanned underwater vehicle	SWE	Saab	Double Eagle SAROV|Double Eagle Mk II|AUV62|AUV62-MR|AUV62-AT	wikipedia
Durjoy class	Durjoy class	ship	patrol vessel	CHN,BGD		LPC Durjoy|Padma class	wikipedia
Endurance class	Endurance class	ship	landing ship	SGP	ST Engineering	HTMS Angthong|Endurance-class landing ship	wikipedia
ExLS	ExLS	naval weapon	vertical launching system	USA	Lockheed Martin	Extensible Launching System|ExLS launcher	wikipedia
Expeditionary Fast Transport	Expeditionary Fast Transport	ship	transport ship	USA,AUS	Austal	Spearhead class	wikipedia
F-100 class	F-100 class	ship	frigate	ESP	Navantia	Alvaro de Bazan class|Hobart class|Álvaro de Bazán class|Hobart-class destroyer|F-100 frigate|Alvaro de Bazan-class frigate	wikipedia
F-22P	F-22P	ship	frigate	CHN,PAK	Hudong-Zhonghua|KSEW	Zulfiquar class|F-22P Zulfiquar|Zulfiquar-class frigate|F-22P frigate	wikipedia
F110 class	F110 class	ship	frigate	ESP	Navantia	F-110 frigate|Bonifaz class|Alfa 5000|ALFA 4000	wikipedia
F123	F123	ship	frigate	DEU		Brandenburg class|F123 frigate|Brandenburg-class frigate	wikipedia
F125	F125	ship	frigate	DEU	TKMS|Lürssen	Baden-Württemberg class|F125 frigate	wikipedia
F126	F126	ship	frigate	DEU,NLD	Damen	F126 frigate|Niedersachsen class|MKS 180	wikipedia
FCX30	FCX30	ship	corvette	ITA	Fincantieri	FCx30 corvette	wikipedia
~FDI	FDI	ship	frigate	FRA	Naval Group	Belharra|Frégate de Défense et d'Intervention|FDI HN|FDI frigate|Belh@rra|Belharra frigate|Kimon-class frigate|Kimon class|defence and intervention frigate	wikipedia
FPB 110	FPB 98	ship	patrol boat	FRA	OCEA	FPB 110 patrol boat|OCEA FPB 110	maker
FPB 72	FPB 98	ship	patrol boat	FRA	OCEA	FPB 72 patrol boat|OCEA FPB 72	maker
FPB 98	FPB 98	ship	patrol boat	FRA	OCEA	FPB 98 patrol boat|OCEA FPB 98	maker
FPB-45	FPB-57	ship	missile boat	DEU,TUR	Lürssen		wikipedia
FPB-57	FPB-57	ship	missile boat	DEU,TUR	Lürssen	Dogan class|Kilic class|TNC-45	wikipedia
FREMM	FREMM	ship	frigate	FRA,ITA	Naval Group|Fincantieri|Orizzonte	FREMM frigate|Aquitaine class|Bergamini class|FREMM EVO|FREMM multi-mission frigate|FREMM multipurpose frigate	wikipedia
Falaj-3 class	Falaj-3 class	ship	offshore patrol vessel	ARE	Abu Dhabi Ship Building|EDGE	Altaf class|Ghannatha-class|FA-400|Bani Yas OPV|Falaj-3	wikipedia
Fassmer OPV-80	Fassmer OPV-80	ship	offshore patrol vessel	DEU	Fassmer	Piloto Pardo class|20 de Julio class|CPV-46|CPV-40	wikipedia
Fearless class	Fearless class	ship	patrol vessel	SGP	ST Engineering	Fearless-class patrol vessel|Al-Ofouq class|Independence-class LMV|Littoral Mission Vessel	wikipedia
Fletcher class	Fletcher class	ship	destroyer	USA		Fletcher-class destroyer	wikipedia
Floreal class	Floreal class	ship	frigate	FRA		Floréal class|Mohammed V class|Floreal-class frigate|Floréal-class frigate	wikipedia
Flyvefisken class	Flyvefisken class	ship	patrol vessel	DNK		StanFlex 300|Standard Flex 300	wikipedia
Foudre class	Foudre class	ship	amphibious transport dock	FRA		Sargento Aldea	wikipedia
Foxtrot class	Foxtrot class	ship	submarine	RUS		Foxtrot-class submarine|Project 641	wikipedia
Frankenthal class	Frankenthal class	ship	mine hunter	DEU		Type 332|Engin class|Alanya class|Frankenthal-class minehunter	wikipedia
Freedom class	Freedom class	ship	littoral combat ship	USA	Lockheed Martin|Fincantieri	Freedom-class littoral combat ship|Freedom variant LCS|Freedom-class LCS	wikipedia
Fridtjof Nansen class	Fridtjof Nansen class	ship	frigate	ESP,NOR	Navantia	Fridtjof Nansen-class frigate|F-310 class	wikipedia
~GARC	GARC	ship	unmanned surface vessel	USA	BlackSea	Corsair USV|Saronic Corsair	wikipedia
Garcia class	Garcia class	ship	frigate	USA	Bethlehem Steel	Garcia-class frigate	wikipedia
Gawron	Gawron	ship	corvette	POL		ORP Slazak	wikipedia
Gearing class	Gearing class	ship	destroyer	USA		Gearing-class destroyer|Gearing FRAM|Gearing class destroyers	wikipedia
Gepard class	Gepard class	ship	frigate	RUS	Zelenodolsk	Gepard-3.9|Project 11661|Gepard-class frigate|Gepard 3.9 frigate	wikipedia
Gerald R. Ford class	Gerald R. Ford class	ship	aircraft carrier	USA	HII	Ford-class aircraft carrier	wikipedia
Ghadir class	Ghadir class	ship	submarine	IRN		Ghadir-class submarine|Fateh-class submarine|Nahang class|Yono class	wikipedia
Ghost Shark	Ghost Shark	ship	unmanned underwater vehicle	AUS,USA	Anduril	Ghost Shark XL-AUV|Dive-LD|Dive-XL	wikipedia
~Goalkeeper	Goalkeeper	naval weapon	close-in weapon system	NLD	Thales	Goalkeeper CIWS|Goalkeeper close-in weapon system	wikipedia
Gorshkov class	Gorshkov class	ship	frigate	RUS		Project 22350|Admiral Gorshkov class	wikipedia
Gotland class	Gotland class	ship	submarine	SWE	Kockums	Gotland-class submarine	wikipedia
Gowind	Gowind	ship	corvette	FRA	Naval Group|DCNS	Gowind 2500|Gowind corvette|Gowind class|Gowind-class corvette|Gowind 2500 corvette|Bani Yas class|Maharaja Lela class|El Fateh class|Gowind 3100|L'Adroit|Gowind OPV|Bani Yas-class corvette	wikipedia
Griffon 2000TD	Griffon 2000TD	ship	hovercraft	GBR	Griffon Hoverwork	Griffon Hoverwork 8000TD	wikipedia
Griffon 2400TD	Griffon 2000TD	ship	hovercraft	GBR	Griffon Hoverwork		wikipedia
Griffon 8000TD	Griffon 2000TD	ship	hovercraft	GBR	Griffon Hoverwork		wikipedia
Griffon 8100TD	Griffon 2000TD	ship	hovercraft	GBR	Griffon Hoverwork		wikipedia
Guardian class	Guardian class	ship	patrol boat	AUS	Austal	Guardian-class patrol boat	wikipedia
Gwanggaeto class	Gwanggaeto class	ship	destroyer	KOR		KDX-I|KDX-II|Chungmugong Yi Sun-sin class	wikipedia
Gyurza-M	Gyurza-M	ship	patrol boat	UKR	Kuznya	Project 58155|Project 58150|Gyurza-M class|Gurza-M	wikipedia
Göteborg class	Göteborg class	ship	corvette	SWE	Kockums|Karlskronavarvet	Gothenburg class|Gävle class corvette	wikipedia
H/PJ-12	H/PJ-12	naval weapon	close-in weapon system	CHN		Type 730 CIWS|Type 1130|Type-730|NG-16 gun	wikipedia
H/PJ-14	H/PJ-12	naval weapon	close-in weapon system	CHN			wikipedia
H/PJ-17	H/PJ-12	naval weapon	close-in weapon system	CHN			wikipedia
H/PJ-26	H/PJ-12	naval weapon	close-in weapon system	CHN			wikipedia
HDW Type 216	HDW Type 216	ship	submarine	DEU	TKMS	Type 216|HDW Type 216 submarine	wikipedia
HMS Ocean	HMS Ocean	ship	helicopter carrier	GBR		PHM Atlantico|NAM Atlântico|PHM Atlântico	wikipedia
HSI-32	HSI-32	ship	patrol boat	FRA	CMN	HSI 32 interceptor|DV-15|CMN DV15|DV-15 interceptor|CMN HSI32|WP-18	wikipedia
HUGIN	HUGIN	ship	unmanned underwater vehicle	NOR	Kongsberg	HUGIN AUV|Hugin 1000|HUGIN Superior|Hugin 3000	wikipedia
Hai Kun class	Hai Kun class	ship	submarine	TWN	CSBC	Hai Kun|Narwhal submarine|Hai Kun submarine|Indigenous Defense Submarine	wikipedia
Halifax class	Halifax class	ship	frigate	CAN		Halifax-class frigate	wikipedia
Hamilton class	Hamilton class	ship	cutter	USA		Hamilton-class cutter|Gregorio del Pilar class|Hamilton-class high endurance cutter	wikipedia
Hamina class	Hamina class	ship	missile boat	FIN		Rauma class|Hamina-class missile boat	wikipedia
Hauk class	Hauk class	ship	missile boat	NOR			wikipedia
Hisar class	Hisar class	ship	offshore patrol vessel	TUR	ASFAT	Hisar-class OPV|Hisar-class offshore patrol vessel	wikipedia
Holland class	Holland class	ship	offshore patrol vessel	NLD	Damen	Holland-class OPV|Holland-class offshore patrol vessel	wikipedia
Horizon class	Horizon class	ship	destroyer	FRA,ITA	Naval Group|Fincantieri	Horizon-class frigate|Orizzonte class|Forbin class|Horizon-class destroyer	wikipedia
Hunt class	Hunt class	ship	mine hunter	GBR	Vosper Thornycroft	Hunt-class minehunter|Hunt-class mine countermeasures	wikipedia
Hunter class	Type 26	ship	frigate	AUS,GBR	BAE Systems	Hunter-class frigate	wikipedia
IC16M	IC16M	ship	patrol boat	SWE	Dockstavarvet	Docksta IC16M|Interceptor Craft 16M	wikipedia
INS Vikrant	INS Vikrant	ship	aircraft carrier	IND	Cochin Shipyard	Vikrant class	wikipedia
Independence class	Independence class	ship	littoral combat ship	USA,AUS	Austal	Independence-class littoral combat ship|Independence-class LCS	wikipedia
Inhauma class	Inhauma class	ship	corvette	BRA	Arsenal de Marinha	Inhaúma-class corvette|Inhauma-class corvette	wikipedia
Island class	Island class	ship	patrol boat	USA	Bollinger	Island-class patrol boat|110-foot Island-class	wikipedia
Istanbul class	Ada class	ship	frigate	TUR	STM	Istif class|Istif-class frigate|I-class frigate|Istanbul-class frigate	wikipedia
Iver Huitfeldt class	Iver Huitfeldt class	ship	frigate	DNK	Odense	Iver Huitfeldt-class frigate|Absalon class|Red White Red|Merah Putih class	wikipedia
Jose Rizal class	Jose Rizal class	ship	frigate	KOR	Hyundai Heavy Industries|HD Hyundai	José Rizal class|HDF-2600|Jose Rizal-class frigate|HDF-3000|Miguel Malvar class|HDC-3100|Miguel Malvar-class frigate	wikipedia
Juan Carlos I class	Juan Carlos I class	ship	amphibious assault ship	ESP	Navantia	Canberra class|TCG Anadolu|Anadolu class|Canberra-class LHD|Athlas 26000|Juan Carlos class	wikipedia
K130	K130	ship	corvette	DEU	Lürssen|TKMS	Braunschweig class|K130 corvette|Sa'ar 6|Sa'ar 6-class corvette|Braunschweig-class corvette|Sa'ar 6 corvette	wikipedia
KCIWS	KCIWS	naval weapon	close-in weapon system	KOR	LIG Nex1	CIWS-II	wikipedia
KSS-III	KSS-III	ship	submarine	KOR	Hanwha Ocean	Dosan Ahn Changho class|Jang Bogo-III|KSS-III Batch II|KSS-III PN|KSS-III CPS|KSS-III submarine|Jang Bogo-III Batch-II	wikipedia
Kamorta class	Kamorta class	ship	corvette	IND	Garden Reach Shipbuilders	Kamorta-class corvette|Project 28 corvette	wikipedia
Karakurt class	Karakurt class	ship	corvette	RUS		Project 22800|Karakurt-class corvette	wikipedia
Karel Doorman class	Karel Doorman class	ship	frigate	NLD		M-class frigate|Karel Doorman-class frigate|Multipurpose frigate M	wikipedia
Kashin class	Kashin class	ship	destroyer	RUS		Rajput class|Project 61	wikipedia
Kasturi class	Kasturi class	ship	frigate	DEU	HDW	FS-1500|FS 1500 frigate|Almirante Padilla class|Kasturi-class corvette	wikipedia
Keris class	Keris class	ship	patrol vessel	CHN,MYS		Littoral Mission Ship Keris|LMS-68|Littoral Mission Ship	wikipedia
Kership OPV 87	Kership OPV 87	ship	offshore patrol vessel	FRA	Naval Group|Piriou|Kership	OPV 87|Gowind OPV 87	maker
Khareef class	Khareef class	ship	corvette	GBR,OMN	BAE Systems	Khareef-class corvette	wikipedia
Khukri class	Khukri class	ship	corvette	IND		Khukri-class corvette|Kora class|INS Kirpan	wikipedia
Kidd class	Kidd class	ship	destroyer	USA		Kidd-class destroyer|Keelung class	wikipedia
Kiev class	Kiev class	ship	aircraft carrier	RUS		INS Vikramaditya|Admiral Gorshkov carrier|Project 1143	wikipedia
Kilo class	Kilo class	ship	submarine	RUS	Rubin|Admiralty Shipyards	Project 877|Project 636|Project 636M|Kilo-class submarine|Type-636|Varshavyanka|Type 636 Kilo|Project 636.1|Project 877EKM|Sindhughosh class|Improved Kilo|Project 636.3|Kilo submarine|Project-636E	wikipedia
Kingston class	Kingston class	ship	patrol vessel	CAN			wikipedia
Knox class	Knox class	ship	frigate	USA		Knox-class frigate	wikipedia
Kolkata class	Kolkata class	ship	destroyer	IND	Mazagon Dock	Visakhapatnam class|Project 15B|Kolkata-class destroyer|Visakhapatnam-class destroyer|P-15B	wikipedia
Komar class	Komar class	ship	missile boat	RUS		Project 183	wikipedia
Kongo class	Kongo class	ship	destroyer	JPN	Mitsubishi Heavy Industries	Kongo-class destroyer|Kongō class|KONGO Class Aegis destroyer	wikipedia
Koni class	Koni class	ship	frigate	RUS		Project 1159	wikipedia
Kormoran II	Kormoran II	ship	mine hunter	POL	Remontowa	Kormoran II class|Kormoran-class minehunter|Project 258	wikipedia
Kortenaer class	Kortenaer class	ship	frigate	NLD		Kortenaer-class frigate|Elli class	wikipedia
Kuang Hua VI	Kuang Hua VI	ship	missile boat	TWN		Hai Ou class|Kuang Hua VI class	wikipedia
LCAC	LCAC	ship	hovercraft	USA	Textron	Landing Craft Air Cushion|Ship to Shore Connector|LCAC-100	wikipedia
LCU-1600	LCU-1600	ship	landing craft	USA		Landing Craft Utility 1700	wikipedia
LCU-1700	LCU-1600	ship	landing craft	USA			wikipedia
LMS Batch 2	LMS Batch 2	ship	corvette	TUR	STM	Littoral Mission Ship Batch 2|LMS Batch II|LMSB2	wikipedia
La Fayette class	La Fayette class	ship	frigate	FRA	DCN|Naval Group	La Fayette-class frigate|Formidable class|Formidable-class frigate|Kang Ding class|F-3000S|Al Riyadh class|Sawari II|Al Riyadh-class frigate|Kang Ding-class frigate	wikipedia
Landsort class	Landsort class	ship	minehunter	SWE	Kockums|Karlskronavarvet	Koster class|Koster-class minehunter|Landsort-class mine	wikipedia
Leander class	Leander class	ship	frigate	GBR		Leander-class frigate	wikipedia
Lekiu class	Lekiu class	ship	frigate	GBR	Yarrow	Lekiu-class frigate|F2000 frigate	wikipedia
Lerici class	Lerici class	ship	mine hunter	ITA	Intermarine	Lerici-class minehunter|Gaeta class|Huon class|Mahamiru class	wikipedia
Los Angeles class	Los Angeles class	ship	submarine	USA		Los Angeles-class submarine	wikipedia
Lulea class	Lulea class	ship	corvette	SWE	Saab Kockums|Saab	Luleå class	wikipedia
Lupo class	Lupo class	ship	frigate	ITA		Lupo-class frigate|Carvajal class|Artigliere class	wikipedia
MASS decoy	MASS decoy	other	decoy launcher	DEU	Rheinmetall	Multi Ammunition Softkill System|Rheinmetall MASS|MASS decoy launcher|MASS softkill|MASS ship protection|MASS naval decoy	wikipedia
MEKO	MEKO	ship	frigate	DEU	Blohm + Voss|TKMS	MEKO-200|MEKO-360|MEKO-140|Anzac class|ANZAC-class frigate|Barbaros class|Hydra class|Vasco da Gama class|Yavuz class|Anzac frigate|MEKO-200 frigate|Espora class|MEKO frigate|Almirante Brown class	wikipedia
MEKO A-100	MEKO	ship	corvette	DEU	TKMS|Blohm + Voss	Tamandare class|Tamandaré class|Kedah class|MEKO A-100MB|Tamandaré-class frigate|Tamandare-class frigate	wikipedia
MEKO A-200	MEKO	ship	frigate	DEU	TKMS|Blohm + Voss	MEKO A-200EN|MEKO A-200AN|Valour class|MEKO A-200 frigate|Al-Aziz class	wikipedia
MK 29 missile canister	MK 29 missile canister	naval weapon	launch canister	USA	Raytheon|BAE Systems	MK 29 canister|Mk 29 Mod 0 canister|MK-29 missile canisters|MK 29 canisters|Mk 29 Mod 0 missile canister	DSCA
MK 44 guided missile round pack	RIM-116	naval weapon	missile launcher	USA	Raytheon		DSCA
MK 57 VLS	Mk 56 VLS	naval weapon	vertical launching system	USA	Raytheon		wikipedia
Macae class	Macae class	ship	patrol boat	BRA		Macaé class|Grajau class|NAPA-500BR	wikipedia
Maestrale class	Maestrale class	ship	frigate	ITA	Fincantieri	Maestrale-class frigate	wikipedia
Magura V5	Magura V5	ship	unmanned surface vessel	UKR		MAGURA V7|Magura drone|MAGURA V5 drone	wikipedia
Makassar class	Makassar class	ship	amphibious transport dock	KOR,IDN	Daesun|PT PAL	Tarlac class|Makassar-class LPD|Pisco class|Strategic Sealift Vessel|Banda Aceh class|Makassar-class landing platform dock|Tarlac-class landing dock	wikipedia
Mark V SOC	Mark V SOC	ship	patrol boat	USA		Mark V patrol boat|Mk V Special Operations Craft	wikipedia
Mark VI patrol boat	Mark VI patrol boat	ship	patrol boat	USA	SAFE Boats	MK VI patrol boat|MK VI patrol boats|Mk VI	wikipedia
Marlin 30mm gun	Marlin 30mm gun	naval weapon	naval gun	ITA	Leonardo	MARLIN 30|Marlin 40|Lionfish 30|Lionfish 12.7|Lionfish 20	maker
Marlin-WS	Marlin-WS	naval weapon	naval gun	ITA	Leonardo|Oto Melara	Leonardo Marlin 40|Oto Marlin 40|Marlin 30mm|Marlin 40 gun|OTO Marlin 40mm|Hitrole|HITROLE turret|OTO Twin 40L70|DARDO CIWS|Hitrole-NT|HITROLE-G	wikipedia
Miecznik	Miecznik	ship	frigate	POL,GBR	PGZ	Miecznik frigate|Wicher-class frigate|Miecznik-class frigate|Swordfish frigate	wikipedia
Millennium gun	Millennium gun	naval weapon	naval gun	CHE,DEU	Rheinmetall	Oerlikon Millennium|GDM-008|Rheinmetall Millennium|35mm Millennium|Oerlikon Millennium Gun|MLG-27|Seasnake	wikipedia
Minerva class	Minerva class	ship	corvette	ITA		Minerva-class corvette	wikipedia
Ming class	Ming class	ship	submarine	CHN		Type 035|Type 035G|Ming-class submarine|Type 035B	wikipedia
Mirage class patrol	Mirage class patrol	ship	patrol boat	RUS		Project 14310|Mangust patrol|Project 12150	wikipedia
Mistral class	Mistral class	ship	amphibious assault ship	FRA	STX France|DCNS|Naval Group	Mistral-class amphibious assault ship|Gamal Abdel Nasser class|Mistral BPC|Mistral LHD|Mistral-class LHD|Mistral-class helicopter carrier|Mistral helicopter carrier|Mistral warship|Mistral amphibious assault ship|Mistral ship	wikipedia
Mk 110	Mk 110	naval weapon	naval gun	USA,SWE	BAE Systems	MK 110 57mm|Bofors 57mm|57mm Mk 110|Bofors 57 Mk3|Bofors 57mm Mk3|MK-110 gun|57mm Mk 3|BAE Systems 57mm|57 Mk3|57mm Bofors	wikipedia
Mk 13 GMLS	Mk 13 GMLS	naval weapon	missile launcher	USA		Mk 13 launcher	wikipedia
Mk 13 canister	Mk 13 canister	naval weapon	launch canister	USA	BAE Systems	MK 13 Mod 0 canister|MK 13 VLS canister|MK 13 Mod 0 Vertical Launching System canister|MK 13 Vertical Launching System canister|MK 13 VLS canisters|MK 13 MOD 0 Vertical Launching System (VLS) canisters	DSCA
Mk 14 canister	Mk 14 canister	naval weapon	launch canister	USA	BAE Systems	MK 14 VLS canister|Mk 14 Mod 2 canister	DSCA
Mk 141 launcher	RGM-84	naval weapon	missile launcher	USA		Mk 141 Harpoon|MK 141 canister launcher	wikipedia
Mk 144 launcher	RIM-116	naval weapon	missile launcher	USA	Raytheon		DSCA
Mk 15 canister	Mk 15 canister	naval weapon	launch canister	USA	BAE Systems	MK 15 Mod 0 canister|MK 15 VLA canister|MK 15 canisters	DSCA
Mk 21 canister	Mk 21 canister	naval weapon	launch canister	USA	BAE Systems	MK 21 VLS canister|MK 21 Mod 3|MK 21 VLS canisters|MK 21 Mod 2 canister|MK 21 Mod 2|MK 21 canisters	DSCA
Mk 22 launcher	Mk 13 GMLS	naval weapon	missile launcher	USA			wikipedia
Mk 25 canister	Mk 25 canister	naval weapon	launch canister	USA	BAE Systems	Mk 25 Quad Pack canister|MK 25 Quad Pack|MK 25 VLS canister|MK-25 Quad Pack Canisters|MK 25 canisters	DSCA
Mk 26 launcher	Mk 13 GMLS	naval weapon	missile launcher	USA			wikipedia
Mk 29 GMLS	Mk 29 GMLS	naval weapon	missile launcher	USA	Raytheon	Mk 29 launcher|Mk 29 launching system|Mk 29 Guided Missile Launching System|MK 29 GMLS ESSM|Mk 29 Mod 4.1	DSCA
Mk 32 SVTT	Mk 32 SVTT	anti-submarine weapon	torpedo tube	USA		Mk 32 torpedo tubes|Mk 32 Surface Vessel Torpedo Tubes|Mk 32 torpedo tube|MK 32 Surface Vessel Torpedo Tube|MK 32 Mod 9	wikipedia
Mk 36 SRBOC	Mk 36 SRBOC	other	decoy launcher	USA	BAE Systems|Sippican	MK 36 Super Rapid Bloom Offboard|SRBOC|Super Rapid Blooming Offboard Chaff|MK 36 decoy|MK 36 MOD 6 SRBOC|MK 36 decoy launching system	wikipedia
Mk 38	Mk 38	naval weapon	naval gun	USA,ISR	BAE Systems|Rafael	Mk 38 Mod 2|Mk 38 machine gun system|Mk 38 25mm|Mk 38 Mod 3|MK 38 Mod 4|MK-38 25mm gun	wikipedia
Mk 41 VLS	Mk 41 VLS	naval weapon	vertical launching system	USA	Lockheed Martin|BAE Systems	MK 41 Vertical Launching System|Mk 41|MK 41 Vertical Launch System|MK 41 Vertical Launching Systems|MK 41 VLS launcher|MK 41 baseline VII|MK 41 VLS Strike Length|Mark 41 Vertical Launching System	wikipedia
~Mk 42	Mk 42	naval weapon	naval gun	USA		Mk 42 gun|5-inch Mk 42	wikipedia
Mk 45	Mk 45	naval weapon	naval gun	USA	BAE Systems|United Defense	Mk 45 gun|MK 45 5-inch|MK 45 Mod 4|5-inch/62 Mk 45|MK 45 5 inch/62 caliber|Mk 45 Mod 4 gun|MK 45 Mod 4 naval gun system|5-inch Mk-45|MK-45 5 inch/62 caliber (MOD 4) naval gun|Mk 45 Mod 2|MK-45 Gun System|MK 45 naval gun	wikipedia
Mk 48 VLS	Mk 56 VLS	naval weapon	vertical launching system	USA	Raytheon	Mk 48 Guided Missile Vertical Launching System	wikipedia
Mk 49 GMLS	RIM-116	naval weapon	missile launcher	USA	Raytheon	Mk 49 launcher|MK 49 Guided Missile Launching System|MK 49 RAM launcher|MK 49 Mod 3	DSCA
Mk 56 VLS	Mk 56 VLS	naval weapon	vertical launching system	USA	Raytheon	MK 56 Vertical Launching System|Mk 56 GMVLS	wikipedia
Mk 73 canister	Mk 73 canister	naval weapon	launch canister	USA		MK 73 Mod canister	DSCA
Mogami class	Mogami class	ship	frigate	JPN	Mitsubishi Heavy Industries	Mogami-class frigate|30FFM|Upgraded Mogami|New FFM|06FFM|Mogami frigate|~Mogami	wikipedia
Mowj class	Mowj class	ship	frigate	IRN		Jamaran class|Moudge class|Soleimani class|Shahid Soleimani class	wikipedia
Multi-Mission Surface Combatant	Freedom class	ship	frigate	USA	Lockheed Martin	MMSC|Multi-Mission Surface Combatant ship|Saud class frigate|Multi-Mission Surface Combatant (MMSC)	wikipedia
Murena class	Murena class	ship	hovercraft	RUS		Project 12061E|Tsaplya class	wikipedia
Musherib class	Musherib class	ship	offshore patrol vessel	ITA	Fincantieri		wikipedia
Nagapasa class	Type 209	ship	submarine	KOR,DEU	DSME|Hanwha Ocean	Nagapasa-class submarine|DSME 1400	wikipedia
Nanuchka class	Nanuchka class	ship	corvette	RUS		Project 1234	wikipedia
Narwhal RWS	Narwhal RWS	naval weapon	naval gun	FRA	Nexter|KNDS	Nexter Narwhal|Narwhal 20A|Narwhal 20mm|Narwhal 20B|RAPIDFire|RapidFire naval|RAPIDFire naval gun|Narwhal gun	wikipedia
Natya class	Natya class	ship	minesweeper	RUS		Project 266ME|Project 266	wikipedia
Newport class	Newport class	ship	landing ship	USA		Newport-class LST|Newport-class landing ship	wikipedia
Nimitz class	Nimitz class	ship	aircraft carrier	USA		Nimitz-class aircraft carrier	wikipedia
Niteroi class	Niteroi class	ship	frigate	GBR	Vosper Thornycroft	Niteroi-class frigate	wikipedia
Nulka	Nulka	other	decoy	AUS,USA	BAE Systems Australia	MK 53 Nulka|Mk 234 Nulka|Mk 53 decoy launching system|Nulka decoy|Mk 53 Nulka decoy|MK 53 DLS|Nulka active missile decoy|MK 234|MK 53 Decoy Launch System	wikipedia
OCEA OPV 190	OCEA OPV 190	ship	offshore patrol vessel	FRA	OCEA	OPV 190	maker
OPV 45	OPV-54	ship	patrol vessel	FRA	Raidco|Kership		wikipedia
OPV 70	OPV 70	ship	offshore patrol vessel	FRA	Raidco Marine|STX France	Bir Anzarane class	wikipedia
OPV-54	OPV-54	ship	patrol vessel	FRA	Raidco|Kership	RPB 33|Raidco RPB 33|Walo class	wikipedia
OPV-58S	OPV-54	ship	patrol vessel	FRA	Raidco|Kership		wikipedia
Oaxaca class	Oaxaca class	ship	offshore patrol vessel	MEX	ASTIMAR	Oaxaca-class patrol vessel	wikipedia
Oberon class	Oberon class	ship	submarine	GBR		Oberon-class submarine	wikipedia
Ocean Eagle 43	Ocean Eagle 43	ship	patrol boat	FRA	CMN		wikipedia
Ohio class	Ohio class	ship	submarine	USA		Ohio-class submarine	wikipedia
Oksoy class	Oksoy class	ship	mine hunter	NOR		Alta class|Oksøy class|Alta-class minesweeper	wikipedia
Oliver Hazard Perry class	Oliver Hazard Perry class	ship	frigate	USA	Bath Iron Works|Todd	Perry class|Perry-class frigate|FFG-7|OHP class|Oliver Hazard Perry-class frigate|Adelaide class|Cheng Kung class|G class frigate	wikipedia
Onuk MRTP	Onuk MRTP	ship	patrol boat	TUR	Yonca-Onuk	MRTP-20|MRTP-16|MRTP-33|MRTP-34|MRTP-22|Kaan 33|MRTP-15|MRTP-12|Onuk MRTP-20	wikipedia
Orkan class	Orkan class	ship	missile boat	POL,DEU			wikipedia
Osa class	Osa class	ship	missile boat	RUS		Project 205|Osa-class missile boat	wikipedia
Osprey class minehunter	Osprey class minehunter	ship	mine hunter	USA			wikipedia
P-18N	P-18N	ship	offshore patrol vessel	CHN	CSSC	Centenary class|P-18N OPV	wikipedia
~P-400	P-400	ship	patrol boat	FRA	CMN	P400 class|P-400 patrol boat	wikipedia
~PPA	PPA	ship	offshore patrol vessel	ITA	Fincantieri	Thaon di Revel class|Pattugliatore Polivalente d'Altura|PPA frigate|Brawijaya class|Thaon di Revel-class OPV|PPA multipurpose offshore patrol	wikipedia
Pacific class	Pacific class	ship	patrol boat	AUS		Pacific-class patrol boat|Pacific Forum class	wikipedia
Parola class	Parola class	ship	patrol vessel	JPN	Japan Marine United	44-meter patrol vessel|Multi-Role Response Vessel	wikipedia
Pattani class	Pattani class	ship	offshore patrol vessel	CHN	China State Shipbuilding Corporation	Pattani-class OPV	wikipedia
Pauk class	Pauk class	ship	corvette	RUS		Project 1241.2	wikipedia
Peacock class	Peacock class	ship	corvette	GBR		Jacinto class	wikipedia
Petya class	Petya class	ship	frigate	RUS		Project 159	wikipedia
Peykaap class	Peykaap class	ship	missile boat	IRN		Peykaap II|Peykaap III|IPS-16	wikipedia
Phalanx	Phalanx	naval weapon	close-in weapon system	USA	Raytheon|RTX|General Dynamics	Phalanx CIWS|Mk 15 Phalanx|MK 15 Phalanx Close-In Weapon System|Phalanx Close-In Weapon System|MK 15 Phalanx CIWS|Mk 15 CIWS|Phalanx Block 1B|MK 15 Phalanx Close-In Weapon Systems|MK 15 Mod 31|Phalanx Block 1B Baseline 2|MK 15 Phalanx Block 1B|Phalanx Close-in Weapons System	wikipedia
Pohang class	Pohang class	ship	corvette	KOR		Pohang-class corvette|Pohang corvette|Conrado Yap	wikipedia
Pohjanmaa class	Pohjanmaa class	ship	corvette	FIN	Rauma Marine Constructions	Pohjanmaa-class corvette|Squadron 2020	wikipedia
Polnocny class	Polnocny class	ship	landing ship	POL,RUS		Project 770|Project 775|Ropucha class	wikipedia
Project 22160	Project 22160	ship	patrol vessel	RUS		Vasily Bykov class	wikipedia
Project 75I	Project 75I	ship	submarine	IND		Project 75 India|P-75I|Project-75 (India)	wikipedia
Protector USV	Protector USV	ship	unmanned surface vessel	ISR	Rafael	Seagull USV|Elbit Seagull|Rafael Protector|Silver Marlin USV|Katana USV	wikipedia
Protector class OPV	Protector class OPV	ship	offshore patrol vessel	AUS,NZL	Tenix	Otago class|HMNZS Otago	wikipedia
Protector class patrol boat	Protector class patrol boat	ship	patrol boat	USA	Marinette	Marine Protector-class patrol boat|87-foot patrol boat	wikipedia
Queen Elizabeth class	Queen Elizabeth class	ship	aircraft carrier	GBR		Queen Elizabeth-class aircraft carrier	wikipedia
REMUS	REMUS	ship	unmanned underwater vehicle	USA	HII|Hydroid	REMUS 100|REMUS 600|REMUS 300|REMUS 620|REMUS AUV|REMUS 100 UUV	wikipedia
Rajah Sulayman class	Rajah Sulayman class	ship	offshore patrol vessel	KOR	HD Hyundai	HDP-2200|HDP-1500|HDP 1500 Neo	wikipedia
Raptor patrol boat	Raptor patrol boat	ship	patrol boat	RUS	Pella	Project 03160|Raptor-class patrol boat	wikipedia
River class OPV	River class OPV	ship	offshore patrol vessel	GBR	BAE Systems|Vosper Thornycroft	River-class offshore patrol vessel|River Batch 2|90-metre OPV BAE|Amazonas-class corvette|Krabi class|River class patrol vessel	wikipedia
River class destroyer	Type 26	ship	destroyer	CAN,GBR	Irving	Canadian Surface Combatant	wikipedia
Riverine Command Boat	Riverine Command Boat	ship	patrol boat	USA		RCB-90	wikipedia
Romeo class	Romeo class	ship	submarine	RUS,CHN		Romeo-class submarine|Project 633|Type 033	wikipedia
Rotterdam class	Rotterdam class	ship	amphibious transport dock	NLD	Damen	Rotterdam-class LPD|Galicia class|Enforcer LPD	wikipedia
S-80 class	S-80 class	ship	submarine	ESP	Navantia	S-80 Plus|S-80|Isaac Peral class|S-80 submarine	wikipedia
~S1000	S1000	ship	submarine	ITA,RUS	Fincantieri	DGK submarine	wikipedia
SLQ-25	SLQ-25	other	torpedo decoy	USA		AN/SLQ-25|AN/SLQ-25A|~Nixie|AN/SLQ-25A Nixie|AN/SLQ-25 Nixie|AN/SLQ-25A Surface Ship Torpedo Defense	wikipedia
SQS-23	SQS-23	sensor	sonar	USA		AN/SQS-23	designation-systems.net
SSN-AUKUS	SSN-AUKUS	ship	submarine	GBR,AUS,USA	BAE Systems	AUKUS-class submarine	wikipedia
Sa'ar 4	Sa'ar 4	ship	missile boat	ISR	Israel Shipyards	Sa'ar 4.5|Reshef class|Sa'ar S-72|Sa'ar 62	wikipedia
Sa'ar 5	Sa'ar 5	ship	corvette	ISR,USA	Ingalls	Eilat class|Sa'ar 5-class	wikipedia
Sachsen class	Sachsen class	ship	frigate	DEU	Blohm+Voss	F124 frigate|Type 124 frigate	wikipedia
Saildrone Voyager	Saildrone Voyager	ship	unmanned surface vessel	USA	Saildrone	Saildrone Surveyor|Saildrone Explorer	wikipedia
San Antonio class	San Antonio class	ship	amphibious transport dock	USA	HII		wikipedia
Sandown class	Sandown class	ship	mine hunter	GBR	Vosper Thornycroft	Sandown-class minehunter|Al Jawf class	wikipedia
Sang-O class	Sang-O class	ship	submarine	PRK		Yugo class|Sinpo class	wikipedia
Scorpene class	Scorpene class	ship	submarine	FRA,ESP	Naval Group|DCNS|Navantia|Mazagon Dock	Scorpène|Scorpene|Scorpène-class submarine|Scorpene-class submarine|Kalvari class|Riachuelo class|Scorpène class|Scorpene submarine|Scorpène Evolved|Scorpene Evolved|Kalvari-class submarine|Tunku Abdul Rahman class|Riachuelo-class submarine|Riachuelo submarine	wikipedia
Sea Baby	Sea Baby	ship	unmanned surface vessel	UKR		Sea Baby drone	wikipedia
SeaRAM	Phalanx	naval weapon	close-in weapon system	USA	Raytheon	Mk 15 Mod 32|SeaRAM CIWS|Mk 15 SeaRAM|MK 15 Mod 31 SeaRAM	wikipedia
Seafox	Seafox	other	mine disposal vehicle	DEU	Atlas Elektronik	SeaFox mine|SeaFox ROV|SeaFox mine disposal|SeaFox C	wikipedia
Sejong the Great class	Sejong the Great class	ship	destroyer	KOR	HD Hyundai	KDX-III|Sejong the Great-class destroyer|Jeongjo the Great class|KDX-III Batch II	wikipedia
Sentinel class cutter	Sentinel class cutter	ship	patrol boat	USA,NLD	Bollinger	Fast Response Cutter	wikipedia
Shaldag	Shaldag	ship	patrol boat	ISR	Israel Shipyards	Shaldag Mk V|Shaldag Mk 2|Shaldag Mk II|Shaldag class|Acero class|Shaldag Mk III|Shaldag Mk 5|Fast Attack Interdiction Craft|FAIC-M|Shaldag patrol boat	wikipedia
Shivalik class	Shivalik class	ship	frigate	IND	Mazagon Dock	Shivalik-class frigate|Nilgiri class|Nilgiri-class frigate|Project 17A	wikipedia
Shortfin Barracuda	Shortfin Barracuda	ship	submarine	FRA	Naval Group	Attack-class submarine|Shortfin Barracuda Block 1A|Attack class	wikipedia
Sigma class	Sigma class	ship	frigate	NLD	Damen	SIGMA 10514|SIGMA 9113|SIGMA-105|SIGMA 9814|SIGMA-98|Diponegoro class|SIGMA-90|Tarik Ben Ziyad class|POLA class|SIGMA corvette|SIGMA frigate|Martadinata class|R.E. Martadinata class|SIGMA 10514 frigate|SIGMA 10514 PKR	wikipedia
Skjold class	Skjold class	ship	corvette	NOR	Umoe Mandal	Skjold-class corvette	wikipedia
Soryu class	Soryu class	ship	submarine	JPN	Mitsubishi Heavy Industries|Kawasaki Heavy Industries	Sōryū class|Soryu-class submarine|Taigei class|Taigei-class submarine	wikipedia
Sovremenny class	Sovremenny class	ship	destroyer	RUS		Project 956|Sovremenny-class destroyer|Project 956E	wikipedia
Spruance class	Spruance class	ship	destroyer	USA	Ingalls	Spruance-class destroyer	wikipedia
Steregushchiy class	Steregushchiy class	ship	corvette	RUS		Project 20380|Project 20382 Tigr|Steregushchy class|Project 20382	wikipedia
Suffren class	Suffren class	ship	submarine	FRA	Naval Group	Suffren-class submarine|Barracuda-class submarine	wikipedia
Sukanya class	Sukanya class	ship	patrol vessel	KOR,IND	Korea Tacoma|Hindustan Shipyard	Sukanya-class patrol vessel	wikipedia
Super Dvora	Super Dvora	ship	patrol boat	ISR	IAI	Super Dvora Mk III|Super Dvora Mk 2|Super Dvora Mk II|Super Dvora Mk-3|Dvora class|Dabur class	wikipedia
Svetlyak class	Svetlyak class	ship	patrol boat	RUS	Almaz	Project 10412|Project 10410|Svetlyak	wikipedia
Swiftships 35	Swiftships 35	ship	patrol boat	USA	Swiftships	Swiftships 35PB1208|35-meter patrol boat Swiftships|Swiftships patrol boat|28-meter Swiftships|Fast Patrol Vessel Swiftships	wikipedia
Sylver	Sylver	naval weapon	vertical launching system	FRA	Naval Group|DCNS	Sylver A70|Sylver A50|SYLVER A43|Sylver VLS|Sylver A35|SYLVER vertical launching system	wikipedia
TF-2000	TF-2000	ship	destroyer	TUR		TF-2000 destroyer	wikipedia
TNC-35	TNC-35	ship	patrol boat	DEU	Lürssen	CSB-40|PB-40 patrol boat|FIB 25|Lürssen patrol boat	wikipedia
TR-1700	TR-1700	ship	submarine	DEU,ARG	Thyssen	Santa Cruz class	wikipedia
Talwar class	Talwar class	ship	frigate	RUS,IND	Yantar|Baltic Shipyard|Goa Shipyard	Krivak III|Project 11356|Talwar-class frigate|Tushil class|Admiral Grigorovich class|INS Tushil|INS Tamal|Admiral Grigorovich-class frigate|Krivak-class frigate|Triput class|Project 1135.6|Project 11356M|Project 11356R|Project 11356P	wikipedia
Tarantul class	Tarantul class	ship	corvette	RUS	Vympel	Molniya class|Project 1241|Project 12418|Project-1241RE|Veer class|Tarantul-class corvette|Project 12418 Molniya	wikipedia
Teresa Magbanua class	Teresa Magbanua class	ship	patrol vessel	JPN	Mitsubishi Shipbuilding	Kunigami class|97-meter patrol vessel	wikipedia
Ticonderoga class	Ticonderoga class	ship	cruiser	USA		Ticonderoga-class cruiser	wikipedia
Torbuster	Torbuster	other	torpedo decoy	ISR	Rafael	ATDS torpedo|Shade torpedo|Torbuster decoy	wikipedia
Trieste LHD	Trieste LHD	ship	amphibious assault ship	ITA	Fincantieri	Trieste class	wikipedia
Trinkat class	Trinkat class	ship	patrol vessel	IND	Garden Reach Shipbuilders & Engineers	Trinkat-class patrol vessel	wikipedia
Tripartite class	Tripartite class	ship	mine hunter	FRA,BEL,NLD		Tripartite minehunter|Alkmaar class|Tripartite-class minehunter|Alkmaar-class minehunter	wikipedia
Tuo Chiang class	Tuo Chiang class	ship	corvette	TWN	Lung Teh	Tuo Jiang class|Tuo Chiang-class corvette|Ta Jiang|Tuo Jiang-class corvette	wikipedia
Tupi class	Tupi class	ship	submarine	DEU,BRA	HDW	Tupi-class submarine|Type 209/1400 Tupi	wikipedia
Tuzla class	Tuzla class	ship	patrol boat	TUR	Dearsan	Tuzla-class patrol boat|YTKB|NTPB patrol boat|Arkadag class|C92 class corvette|Serhet class	wikipedia
Type 002	Type 002	ship	aircraft carrier	CHN		Fujian aircraft carrier|Shandong aircraft carrier	wikipedia
Type 003	Type 002	ship	aircraft carrier	CHN			wikipedia
Type 022	Type 022	ship	missile boat	CHN		Houbei class	wikipedia
Type 037	Type 037	ship	patrol vessel	CHN		Haiqing class|Hainan class|Houxin class|Type 037 II|Shanghai class	wikipedia
Type 039	Type 039	ship	submarine	CHN	CSSC	Song class|Song-class submarine	wikipedia
Type 052	Type 052	ship	destroyer	CHN		Luyang class|Type 052D|Type 052C|Type 052DL|Type 052D destroyer	wikipedia
Type 053	Type 053	ship	frigate	CHN		Jianghu class|Jiangwei class|Type 053H3|Type-053H2|Jianghu-III|Type-053H1|Jianghu-class frigate|Type 053H2G|F-25T|Chao Phraya class|Naresuan class|F-25T Naresuan|Naresuan-class frigate	wikipedia
Type 054	Type 054	ship	frigate	CHN	Hudong-Zhonghua|CSSC	Type 054A|Jiangkai class|Type-054A/P|Tughril class|Jiangkai-II|Type 054A frigate|Type 054A/P frigate|Tughril-class frigate|Type 054B|Type 054AE	wikipedia
Type 055	Type 055	ship	destroyer	CHN		Renhai class|Type 055 destroyer	wikipedia
Type 056	Type 056	ship	corvette	CHN	CSSC	C13B|Shadhinota class|Type 056A|Jiangdao class|Shadhinota-class corvette	wikipedia
Type 071	Type 071	ship	amphibious transport dock	CHN	Hudong-Zhonghua	Type 071E|Yuzhao class|HTMS Chang|Type 071E LPD	wikipedia
Type 075	Type 075	ship	amphibious assault ship	CHN	Hudong-Zhonghua	Yushen class|Type 075 LHD	wikipedia
Type 076	Type 075	ship	amphibious assault ship	CHN	Hudong-Zhonghua		wikipedia
Type 093	Type 093	ship	submarine	CHN		Shang class|Shang-class submarine	wikipedia
Type 094	Type 094	ship	submarine	CHN		Jin class|Jin-class submarine	wikipedia
Type 143	Type 143	ship	missile boat	DEU	Lürssen	Gepard-class fast attack|Albatros class|Tiger class fast attack	wikipedia
Type 148	Type 143	ship	missile boat	DEU	Lürssen		wikipedia
Type 206	Type 206	ship	submarine	DEU		Type 206A	wikipedia
Type 207	Type 207	ship	submarine	DEU		Kobben class	wikipedia
Type 209	Type 209	ship	submarine	DEU	HDW|ThyssenKrupp Marine Systems|TKMS	Type 209 submarine|Type 209/1400|Type 209/1200|Type-209/1300|Type 209/1400mod|U209|Type 209/1500|Type 209/1100|Shishumar class|Heroine class|Chang Bogo class|Type 209 NG	wikipedia
Type 209PN	Type 214	ship	submarine	DEU	HDW|TKMS|ThyssenKrupp Marine Systems		wikipedia
Type 21	Type 21	ship	frigate	GBR		Type 21 frigate|Tariq class|Amazon class	wikipedia
Type 212	Type 212	ship	submarine	DEU	HDW|TKMS|ThyssenKrupp Marine Systems	Type 212A|Type 212A submarine|U212A|Todaro class|U212 NFS|U212	wikipedia
Type 212CD	Type 212	ship	submarine	DEU,NOR	TKMS|ThyssenKrupp Marine Systems	212CD|U212CD|212CD submarine	wikipedia
Type 214	Type 214	ship	submarine	DEU	HDW|TKMS|ThyssenKrupp Marine Systems	U214|Type 214 submarine|Papanikolis class|Reis class|Tridente class|Reis-class submarine|Sohn Won-yil class|Type 214NG	wikipedia
Type 218SG	Type 218SG	ship	submarine	DEU	TKMS|ThyssenKrupp Marine Systems	Invincible class|Invincible-class submarine|218SG	wikipedia
Type 22	Type 22	ship	frigate	GBR		Type 22 frigate|Broadsword class	wikipedia
Type 23	Type 23	ship	frigate	GBR		Type 23 frigate|Duke class|Duke-class frigate|Type 23 Duke	wikipedia
Type 26	Type 26	ship	frigate	GBR	BAE Systems	Type 26 frigate|City class frigate|Type 26 Global Combat Ship|Global Combat Ship|Type 26 anti-submarine frigate	wikipedia
Type 31	Type 31	ship	frigate	GBR	Babcock	Type 31 frigate|Arrowhead 140|Inspiration class|Type 31e|Arrowhead 140 frigate|Inspiration-class frigate	wikipedia
Type 42	Type 42	ship	destroyer	GBR		Type 42 destroyer	wikipedia
Type 45	Type 45	ship	destroyer	GBR	BAE Systems	Type 45 destroyer|Daring class	wikipedia
Typhoon RWS	Typhoon RWS	naval weapon	remote weapon station	ISR	Rafael	Rafael Typhoon|Mini Typhoon|Typhoon Mk 30-C|Typhoon 30mm|Toplite Typhoon|Typhoon MLS|Typhoon weapon station|Typhoon Mk-30	wikipedia
ULAQ	ULAQ	ship	unmanned surface vessel	TUR	Ares Shipyard|Meteksan	ULAQ USV|Ulaq armed USV|Salvo USV|Albatros-S	wikipedia
Udaloy class	Udaloy class	ship	destroyer	RUS	Severnaya Verf|Yantar Shipyard	Project 1155|Udaloy-class destroyer	wikipedia
Ula class	Ula class	ship	submarine	DEU	Nordseewerke	Type 210 submarine|Ula-class submarine	wikipedia
Ulsan class	Ulsan class	ship	frigate	KOR	Hyundai Heavy Industries	Ulsan-class frigate|Bangabandhu frigate|HDF-2000	wikipedia
Upholder class	Upholder class	ship	submarine	GBR	VSEL	Victoria-class submarine|Upholder-class submarine	wikipedia
Vard 7 313	Vard 7 313	ship	offshore patrol vessel	CAN,NOR	Vard|Fincantieri	Vard 7|VARD 7 110|Harry DeWolf class|Vard 7 125	wikipedia
Viana do Castelo class	Viana do Castelo class	ship	offshore patrol vessel	PRT	West Sea		wikipedia
Victory class corvette	Victory class corvette	ship	corvette	DEU,SGP	Lürssen|ST Marine	Victory-class missile corvette	wikipedia
Vigilante patrol	Vigilante patrol	ship	patrol vessel	FRA	CMN	Vigilante 400|Vigilante 1400|CMN Vigilante	wikipedia
Virginia class	Virginia class	ship	submarine	USA	General Dynamics Electric Boat|HII	Virginia-class submarine|Virginia-class nuclear-powered submarine|SSN Virginia|Virginia-class attack submarine	wikipedia
Visby class	Visby class	ship	corvette	SWE	Saab Kockums|Kockums	Visby-class corvette|Visby corvette	wikipedia
Vita class	Vita class	ship	missile boat	GBR	Vosper Thornycroft	Roussen class|Super Vita|Barzan-class missile boat|Barzan class	wikipedia
Vosper Thornycroft Mk 5	Vosper Thornycroft Mk 5	ship	frigate	GBR	Vosper Thornycroft	Alvand class|Alvand-class frigate|Vosper Mk 5	wikipedia
Walrus class	Walrus class	ship	submarine	NLD	RDM	Walrus-class submarine|Zwaardvis class|Hai Lung class	wikipedia
Warrior class FAC	Warrior class FAC	ship	fast attack craft	ZAF,ISR	Sandock-Austral	Minister class|Warrior-class strike craft|Warrior class strike craft	wikipedia
Wave Rider patrol	Wave Rider patrol	ship	patrol boat	LKA	Solas Marine	Solas Marine patrol boat	wikipedia
Whiskey class	Whiskey class	ship	submarine	RUS		Whiskey-class submarine|Project 613	wikipedia
Wielingen class	Wielingen class	ship	frigate	BEL	Boelwerf	Wielingen-class frigate|E-71 class	wikipedia
Willemoes class	Willemoes class	ship	fast attack craft	DNK	Frederikshavn Værft	Willemoes-class FAC	wikipedia
Yasen class	Yasen class	ship	submarine	RUS		Yasen-class submarine|Project 885	wikipedia
Yevgenya class	Yevgenya class	ship	minesweeper	RUS		Yevgenya minesweeper	wikipedia
Yildiz class	Yildiz class	ship	fast attack craft	DEU,TUR	Lürssen	FPB-57 fast attack|FPB 57 class	wikipedia
Yuan class	Yuan class	ship	submarine	CHN	CSSC	S26T|Type 041|Type 039A|Type 039B|Hangor class|Hangor-class submarine|S-20P|S26T Yuan|Yuan-class submarine|Matchanu submarine|Type 039A Yuan|Type-041 Yuan	wikipedia
~Zoka	Zoka	other	torpedo decoy	TUR	Aselsan	Hizir torpedo countermeasure	wikipedia
Zubr class	Zubr class	ship	hovercraft	RUS,UKR	Almaz|More	Project 12322|Zubr-class hovercraft|Pomornik|Zubr-class LCAC	wikipedia
"""##
  static let systemsSeaSum: UInt64 = 1261394415
}
