// Generated from companies.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let companies = ##"""
# Companies of the arms trade: makers, yards, state exporters, providers of services and dealers, with the state of their seat.
#
# Columns (tab-separated):
#   1 name     the usual short name
#   2 states   ISO 3166-1 alpha-3 of the seat, separated by commas where it has several
#   3 kind     maker, shipyard, exporter (a state's export agency), services or dealer
#   4 group    the company, or companies, that own it or took it over; empty where it stands alone
#   5 aliases  separated by |: full names, former names, divisions and subsidiaries that stand for it. A subsidiary in another state
#              has a row of its own
#   6 source   where seat and group come from
# A name that begins with ~ is weak: also a person, a place or an ordinary word ("Bell", "Leonardo"). It counts only beside a cue.
# Names of four capitals or less count in capitals alone. Spaces and hyphens are alike. Sorted by column 1 (LC_ALL=C).
# Source: the companies' own sites and reports, SIPRI's list of arms-producing companies, and prime contractors as named in notices under
# section 36(b) of the Arms Export Control Act; written down by us.
140 Repair Plant	BLR	maker		140th Repair Plant	company
189 Shipyard	VNM	shipyard		Z189 Shipyard|Shipyard 189	company
558 Aircraft Repair Plant	BLR	services		558 ARZ	company
AAI Corporation	USA	maker	Textron	~AAI|AAI Corp.	company
AAR Corp.	USA	services		~AAR|AAR Corporation|AAR Government Services|AAR CORP	company
ABG Shipyard	IND	shipyard			company
AD Trade Belgium	BEL	dealer			company
ADASI	ARE	maker	EDGE Group	Abu Dhabi Autonomous Systems Investments	company
AEL Sistemas	BRA	maker	Elbit Systems		company
AEY	USA	dealer		AEY Inc.	company
ALIT	CHN	exporter	CASC	Aerospace Long-March International|Aerospace Long-march International Trade	state export agency
ALTUS LSA	GRC	maker			company
AM General	USA	maker		AM General LLC|AM General Corporation|~American General|A.M. General	company
AMMROC	ARE	services	EDGE Group	Advanced Military Maintenance Repair and Overhaul Center|~GAL|Global Aerospace Logistics	company
AMZ-Kutno	POL	maker			company
ARINC	USA	services		ARINC Incorporated	company
ARTEC	DEU,NLD	maker	KMW, Rheinmetall	ARTEC GmbH	company
ASC	AUS	shipyard		ASC Pty Ltd|Australian Submarine Corporation|ASC Shipbuilding	company
ASFAT	TUR	shipyard		Asfat|Istanbul Naval Shipyard	company
ASMAR	CHL	shipyard		Astilleros y Maestranzas de la Armada	company
ASTIMAR	MEX	shipyard			company
ATAC	USA	services	Textron	Airborne Tactical Advantage Company	company
AVIC	CHN	maker		Aviation Industry Corporation of China|Aviation Industries of China|AVIC International	company
Abeking & Rasmussen	DEU	shipyard		Abeking and Rasmussen	company
Abu Dhabi Ship Building	ARE	shipyard	EDGE Group	ADSB|Abu Dhabi Shipbuilding|Abu Dhabi Ship Building Company	company
Abu Zaabal	EGY	maker		Abu Zaabal Engineering Industries	company
Accuracy International	GBR	maker			company
Action Manufacturing	USA	maker		Action Manufacturing Company	company
Adani Defence	IND	maker	Adani	Adani Defence & Aerospace|Adani Defence and Aerospace|Adani Elbit	company
Adcom Systems	ARE	maker			company
Admiralty Shipyards	RUS	shipyard	United Shipbuilding Corporation	Admiralty Shipyard|Admiralteiskie Verfi|Admiralty Wharves	company
Advanced Electronics Company	SAU	maker	Saudi Arabian Military Industries	~AEC	company
Advanced Protection Systems	POL	maker		APS Sp. z o.o.	company
Advanced Weapons and Equipment India	IND	maker		AWEIL|AWE India	company
Aermacchi	ITA	maker	Leonardo	Macchi	company
Aero Vodochody	CZE	maker		Aero Vodochody Aerospace	company
AeroVironment	USA	maker		AeroVironment Inc.|AeroVironment, Inc.|AV Inc.|Arcturus UAV	company
Aerojet Rocketdyne	USA	maker	L3Harris	Aerojet|Aerojet Rocketdyne Holdings|Rocketdyne|GenCorp|Aerojet-General	company
Aeronautics Group	ISR	maker	Rafael	Aeronautics Ltd.|Aeronautics Defense Systems	company
Aerospace Industrial Development Corporation	TWN	maker		AIDC	company
Aerospace Industries Organization	IRN	maker		~AIO|Aerospace Industries Organisation	company
Aerostar	ROU	maker		Aerostar Bacău|Aerostar Bacau|Aerostar S.A.	company
Aevex Aerospace	USA	maker		Aevex	company
Aguas Azuis	BRA	shipyard	Thyssenkrupp Marine Systems, Embraer	Águas Azuis	company
Aimpoint	SWE	maker			company
Air Tractor	USA	maker			company
Airbus	FRA,DEU,ESP,GBR	maker		Airbus Group|Airbus SE|Airbus Defence and Space|Airbus Defense and Space|Airbus Defence & Space|Airbus Military|Airbus DS|Airbus Industrie	company
Airbus Helicopters	FRA,DEU	maker	Airbus	Eurocopter|Airbus Helicopters Deutschland|Eurocopter Group	company
Airbus Helicopters Inc.	USA	maker	Airbus	American Eurocopter|Airbus US Space & Defense|Airbus Americas	company
Airod	MYS	services		AIROD	company
Akaer	BRA	maker			company
Aker Finnyards	FIN	shipyard		Finnyards	company
Al Seer Marine	ARE	shipyard			company
Alenia	ITA	maker	Leonardo	Alenia Aermacchi|Alenia Aeronautica|Aeritalia|Alenia North America|Alenia Marconi	company
Alexandria Shipyard	EGY	shipyard			company
Alion Science and Technology	USA	services		Alion Canada	company
Alliant Techsystems	USA	maker	Orbital ATK	Alliant Techsystems Inc.|~ATK|ATK Defense|Alliant TechSystems Operations|ATK Missile Systems|Alliant Ammunition Systems|Alliant Technical Systems	company
AlliedSignal	USA	maker	Honeywell	Allied Signal	company
Allison Transmission	USA	maker		~Allison|Allison Transmission Inc.	company
Almaz Shipbuilding	RUS	shipyard		~Almaz	company
Almaz-Antey	RUS	maker		Almaz-Antei|Almaz-Antey Concern|Almaz Antey Concern|Almaz-Antei Concern	company
Alpha Design Technologies	IND	maker	Adani		company
Alpha Unmanned Systems	ESP	maker			company
Alpine Armoring	USA	maker		Alpine Armoring Inc.|Alpine Armouring	company
Alpine Eagle GmbH	DEU	maker			company
Alsalam Aerospace Industries	SAU	services		Alsalam Aircraft Company|Al Salam Aircraft	company
Alvis	GBR	maker	BAE Systems	Alvis Vickers|Vickers Defence Systems|Alvis plc|GKN Defence|~Vickers|Alvis Vehicles	company
Amentum	USA	services		Amentum Services	company
American Rheinmetall	USA	maker	Rheinmetall	American Rheinmetall Vehicles|American Rheinmetall Munitions	company
Amur Shipyard	RUS	shipyard	United Shipbuilding Corporation	Amur Shipbuilding Plant	company
Anadolu Shipyard	TUR	shipyard		Anadolu Deniz	company
Anduril	USA	maker		Anduril Industries	company
Anniston Army Depot	USA	services			company
Antonov	UKR	maker	Ukroboronprom	Antonov Company|Antonov State Company|Antonov State Enterprise|Antonov Design Bureau	company
Arab Organization for Industrialization	EGY	maker		AOI|Arab Organisation for Industrialisation|Arab International Optronics|Arab American Vehicles	company
Ares Aeroespacial	BRA	maker	Elbit Systems		company
Ares Shipyard	TUR	shipyard			company
Armoured Vehicles Nigam	IND	maker		AVNL|~AVANI	company
Armscor	ZAF	exporter		Armaments Corporation of South Africa|ARMSCOR	state export agency
Armtec	USA	maker		Armtec Defense Products|Armtec Countermeasures|Armtec Defense Technologies	company
Arnold Defense	USA	maker			company
Arquus	FRA	maker	John Cockerill	Renault Trucks Defense|Renault Truck Defense|Panhard|ACMAT|Panhard General Defense|RTD	company
Arsenal do Alfeite	PRT	shipyard			company
Arsenyev Aviation Company	RUS	maker	Russian Helicopters	Progress Arsenyev|Arsenyev Aviation Company Progress	company
Aselsan	TUR	maker		ASELSAN	company
Ashok Leyland	IND	maker	Hinduja	Ashok Leyland Defence	company
Ashot Ashkelon	ISR	maker	Elbit Systems		company
Asian Marine Services	THA	shipyard		ASIMAR Thailand	company
Asisguard	TUR	maker			company
Astinave	ECU	shipyard		ASTINAVE	company
Athlon Avia	UKR	maker			company
Atlas Aircraft Corporation	ZAF	maker	Denel	~Atlas Aircraft	company
Atlas Elektronik	DEU	maker	Thyssenkrupp Marine Systems	ATLAS ELEKTRONIK	company
Aurora Flight Sciences	USA	maker	Boeing	Aurora Flight Sciences Corporation	company
Austal	AUS	shipyard		Austal Limited|Austal Ltd|Austal Ships	company
Austal Philippines	PHL	shipyard	Austal		company
Austal USA	USA	shipyard	Austal	Austal USA LLC	company
Autoflug	DEU	maker			company
Aviakon	UKR	services		Konotop Aircraft Repair Plant	company
Aviastar-SP	RUS	maker	United Aircraft Corporation	Aviastar	company
Aviazapchast	RUS	exporter			state export agency
Avibras	BRA	maker		Avibras Aeroespacial|Avibrás|Avibras Indústria Aeroespacial	company
Avio	ITA	maker		Avio Aero|Fiat Avio|FiatAvio|Simmel Difesa|MES S.p.A.	company
Avioane Craiova	ROU	maker			company
Avon Protection	GBR	maker		Avon Rubber	company
Avondale Shipyard	USA	shipyard	Huntington Ingalls	Avondale Shipyards	company
AzerSilah	AZE	exporter			company
Aérospatiale	FRA	maker	Airbus	Aerospatiale|Aerospatiale Matra|Sud Aviation|Nord Aviation	company
B&T	CHE	maker		Brügger & Thomet|B+T AG	company
BAE Systems	GBR	maker		BAE|BAE Systems plc|BAE Systems Maritime|BAE Systems Submarines|BAE Systems Surface Ships|BAE Systems Australia|BAE Systems Saudi Arabia|BAE Systems Military Air & Information|BAE Systems Global Combat Systems|BAE Systems Land Systems|BAE Systems AB	company
BAE Systems Bofors	SWE	maker	BAE Systems	Bofors|Bofors Defence|AB Bofors|Bofors Weapon Systems	company
BAE Systems Hägglunds	SWE	maker	BAE Systems	BAE Systems Hagglunds|Hägglunds|Hagglunds|Land Systems Hägglunds|Alvis Hägglunds|Hägglunds Vehicle	company
BAE Systems Inc.	USA	maker	BAE Systems	BAE Systems, Inc.|BAE Systems Land and Armaments|BAE Systems Land & Armaments|BAE Systems Land and Armaments L.P.|BAE Systems Information and Electronic Systems|BAE Systems Information and Electronic Systems Integration|BAE Systems Electronic Systems|BAE Systems Ordnance Systems|BAE Systems U.S. Combat Systems|BAE Systems Combat Vehicles|BAE Systems San Diego Ship Repair|BAE Systems Technology Solutions|BAE Systems Tactical Vehicle Systems|BAE Systems Minneapolis|BAE Systems North America|BAE Systems Rokar	company
BEML	IND	maker		Bharat Earth Movers	company
BIRD Aerosystems	ISR	maker			company
BMC	TUR	maker		BMC Otomotiv|BMC Power	company
BMT Group	GBR	services		BMT Defence Services	company
BNT	BIH	maker		Bratstvo Novi Travnik|~Binas|BNT Novi Travnik	company
Ba Son Shipyard	VNM	shipyard			company
Babcock	GBR	services		Babcock International|Babcock International Group|Babcock Marine|Devonport Royal Dockyard|Devonport Management	company
Ball Aerospace	USA	maker	BAE Systems	Ball Aerospace & Technologies|~Ball Corporation	company
Baltic Shipyard	RUS	shipyard	United Shipbuilding Corporation	Baltiysky Zavod|Baltiyskiy Zavod	company
Baltic Workboats	EST	shipyard			company
Bangkok Dock	THA	shipyard			company
Bangladesh Machine Tools Factory	BGD	maker			company
Barrett Firearms	USA	maker	NIOA	~Barrett|Barrett Firearms Manufacturing	company
Barzan Holdings	QAT	maker		~Barzan	company
Bath Iron Works	USA	shipyard	General Dynamics	~BIW	company
Battelle	USA	services		Battelle Memorial Institute	company
Baykar	TUR	maker		Baykar Makina|Baykar Technologies|Baykar Defence|Baykar Technology	company
Beechcraft	USA	maker	Textron	Hawker Beechcraft|Beechcraft Defense Company|Beechcraft Corporation|Beech Aircraft|Hawker Beechcraft Defense Company|Raytheon Aircraft	company
Beijing North Vehicle	CHN	maker	NORINCO	Beijing North Vehicle Group	company
Bell Helicopter	USA	maker	Textron	~Bell|Bell Textron|Bell Textron Inc.|Bell Helicopter Textron|Bell Helicopter Textron Inc.|Bell Flight|Bell Helicopters|Bell Helicopter Company|Bell-Boeing|Bell Boeing|Bell-Boeing Joint Project Office|Bell Boeing Joint Project Office	company
Bell Textron Canada	CAN	maker	Bell	Bell Helicopter Textron Canada	company
Belom	SRB	maker			company
Belspetsvneshtechnika	BLR	exporter		BSVT|Belspetsvneshtekhnika	state export agency
Beltechexport	BLR	exporter		Beltekheksport|BelTechExport	state export agency
Benelli	ITA	maker	Beretta	Benelli Armi	company
Beretta	ITA	maker		Fabbrica d'Armi Pietro Beretta|Beretta Holding|Beretta USA|Beretta Defense Technologies|Pietro Beretta	company
Beriev	RUS	maker	United Aircraft Corporation	Beriev Aircraft Company	company
Bet Shemesh Engines	ISR	maker			company
Beyond Vision UAS	PRT	maker			company
Bharat Dynamics	IND	maker		~BDL|Bharat Dynamics Limited	company
Bharat Electronics	IND	maker		BEL|Bharat Electronics Limited	company
Bharat Forge	IND	maker	Kalyani	Kalyani Strategic Systems|Kalyani Group|Kalyani Rafael Advanced Systems|KSSL	company
Birdon	AUS	shipyard			company
Bisalloy	AUS	maker		Bisalloy Steel	company
Bittium	FIN	maker			company
BlackSea Technologies	USA	shipyard			company
Blohm+Voss	DEU	shipyard	Lürssen	Blohm & Voss|Blohm und Voss|Blohm and Voss	company
BlueBird Aero Systems	ISR	maker	IAI	BlueBird Aero	company
Boeing	USA	maker		Boeing Company|The Boeing Company|The Boeing Corporation|Boeing Corporation|Boeing Co.|Boeing Defense, Space & Security|Boeing Defense, Space and Security|Boeing Defense Space & Security|Boeing Defence, Space & Security|Boeing Defense|Boeing Integrated Defense Systems|Boeing Military Aircraft|Boeing Global Services|Boeing Aircraft Company|Boeing Aerospace Operations|Boeing Helicopters|Boeing Mesa|Boeing Defence Australia|Boeing Vertical Lift|Boeing Commercial Airplanes|Boeing Satellite Systems|Boeing St. Louis	company
Bollinger Shipyards	USA	shipyard		Bollinger|VT Halter Marine|Halter Marine|Bollinger Mississippi Shipbuilding|Friede Goldman Halter	company
Bombardier	CAN	maker		Bombardier Defense|Bombardier Aerospace|Canadair	company
Booz Allen Hamilton	USA	services		Booz Allen|Booz-Allen & Hamilton	company
Boustead Naval Shipyard	MYS	shipyard		Boustead Heavy Industries|Lumut Naval Shipyard|LUNAS|PSC-Naval Dockyard	company
BrahMos Aerospace	IND,RUS	maker		BrahMos Aerospace Private Limited|Brahmos Aerospace	company
Bremer Vulkan	DEU	shipyard			company
British Aerospace	GBR	maker	BAE Systems	~BAe|British Aircraft Corporation|BAe Dynamics|Hawker Siddeley|Royal Ordnance|Royal Ordnance Factory|British Aerospace Dynamics	company
Britten-Norman	GBR	maker		Britten-Norman Aircraft	company
Brodosplit	HRV	shipyard			company
Brunswick Commercial	USA	shipyard		Brunswick Commercial and Government Products|Boston Whaler	company
Bumar-Łabędy	POL	maker	PGZ	Bumar Labedy|Bumar-Labedy	company
CACI	USA	services		CACI International	company
CAE	CAN	services		CAE Inc.|CAE USA	company
CAES	USA	maker	Cobham	Cobham Advanced Electronic Solutions|Aeroflex	company
CASA	ESP	maker	Airbus	~Construcciones Aeronáuticas|Construcciones Aeronauticas SA|Airbus Spain	company
CASC	CHN	maker		China Aerospace Science and Technology Corporation|China Aerospace Science & Technology Corporation|~CAAA	company
CASIC	CHN	maker		China Aerospace Science and Industry Corporation|China Aerospace Science & Industry Corporation	company
CATIC	CHN	exporter	AVIC	China National Aero-Technology Import & Export Corporation|China National Aero-Technology Import and Export Corporation|China Aviation Technology Import-Export Corporation	state export agency
CAVIM	VEN	maker		Compañía Anónima Venezolana de Industrias Militares	company
CEA Technologies	AUS	maker		CEA	company
CETC	CHN	maker		China Electronics Technology Group|China Electronics Technology Group Corporation|CEIEC|China National Electronics Import & Export Corporation	company
CFM International	USA,FRA	maker	GE Aerospace, Safran	~CFM	company
CIAC	COL	maker		Corporación de la Industria Aeronáutica Colombiana	company
CILAS	FRA	maker			company
CMN	FRA	shipyard		Constructions Mécaniques de Normandie|Constructions Mecaniques de Normandie|CMN Naval	company
CNIM	FRA	maker			company
COMLOG	DEU	maker	MBDA, Raytheon		company
CPMIEC	CHN	exporter	CASIC	China Precision Machinery Import-Export Corporation|China Precision Machinery Import and Export Corporation|China Precision Machinery	state export agency
CSBC Corporation	TWN	shipyard		CSBC|CSBC Corporation Taiwan|China Shipbuilding Corporation	company
CSRA	USA	services	General Dynamics	Computer Sciences Corporation	company
Cabi Cattaneo	ITA	shipyard			company
Cadillac Gage	USA	maker	Textron	Cadillac Gage Company	company
Calidus	ARE	maker		Calidus LLC|Calidus Aerospace	company
Cambridge Aerospace	GBR	maker			company
Cammell Laird	GBR	shipyard			company
Canadian Commercial Corporation	CAN	exporter		~CCC|Canadian Commercial Corp	state export agency
Canadian Marconi	CAN	maker		Canadian Marconi Company|Canadian Marconi Co|CMC Electronics	company
Canik	TUR	maker		Samsun Yurt Savunma|~SYS	company
Cantiere Navale Vittoria	ITA	shipyard			company
Carl Walther	DEU	maker		~Walther|Carl Walther GmbH	company
Carmor	ISR	maker		Hatehof	company
Cenzin	POL	exporter	PGZ	Cenrex	state export agency
Cerbair	FRA	maker			company
Cessna	USA	maker	Textron	Cessna Aircraft Company|Cessna Aircraft	company
Chaiseri	THA	maker		Chaiseri Metal and Rubber	company
Changhe Aircraft	CHN	maker	AVIC	Changhe Aircraft Industries	company
Chantiers de l'Atlantique	FRA	shipyard		STX France|Chantiers de l’Atlantique|Alstom Marine	company
Chemring	GBR	maker		Chemring Group|Chemring Group plc|Chemring Countermeasures|Chemring Energetics UK|Chemring Defence	company
Chemring US	USA	maker	Chemring	Kilgore Flares|Alloy Surfaces|Kilgore Flares Company|Chemring Ordnance|Alloy Surfaces Company|Chemring Sensors and Electronic Systems	company
Chengdu Aircraft	CHN	maker	AVIC	Chengdu Aircraft Industry Group|Chengdu Aircraft Industry Corporation|CAC Chengdu|Chengdu Aircraft Corporation|Chengdu Aircraft Industrial Group	company
China Shipbuilding Industry Corporation	CHN	shipyard	CSSC	CSIC|CSOC|China Shipbuilding & Offshore International Company	company
China State Shipbuilding Corporation	CHN	shipyard		CSSC|China State Shipbuilding|CSTC|China Shipbuilding Trading Company|China Shipbuilding & Offshore International|China Shipbuilding Trading|China Shipbuilding and Offshore International	company
China Xinxing	CHN	exporter		Xinxing Corporation	state export agency
Chrysler Defense	USA	maker	General Dynamics		company
Cicaré	ARG	maker			company
Civmec	AUS	shipyard		Luerssen Australia	company
CoAspire	USA	maker			company
Cobham	GBR	maker		Cobham plc|Cobham Mission Systems|Flight Refuelling Limited|Cobham Aviation Services	company
Cochin Shipyard	IND	shipyard		Cochin Shipyard Limited	company
Cognyte	ISR	maker			company
Collins Aerospace	USA	maker	RTX	Rockwell Collins|Rockwell Collins Inc.|UTC Aerospace Systems|UTAS|Goodrich|Goodrich Corporation|~Collins|Hamilton Sundstrand|B.F. Goodrich|Goodrich ISR Systems	company
Colombo Dockyard	LKA	shipyard			company
Colt Canada	CAN	maker	Colt CZ Group	Diemaco	company
Columbia Helicopters	USA	services			company
Complex Battle Systems	SRB	maker		Borbeni Slozeni Sistemi	company
Comtech	USA	maker		Comtech Telecommunications|Comtech Mobile Datacom	company
Controp	ISR	maker	Rafael	CONTROP|Controp Precision Technologies	company
Cotecmar	COL	shipyard		COTECMAR	company
Couach	FRA	shipyard		Chantier Naval Couach|Couach shipyards	company
Creusot-Loire	FRA	maker			company
Crypto AG	CHE	maker			company
Cummins	USA	maker		Cummins Inc.|Cummins Engine	company
Curtiss-Wright	USA	maker		Curtiss Wright|Curtiss-Wright Corporation	company
Czechoslovak Group	CZE	maker		~CSG|MSM Group	company
D-Fend Solutions	ISR	maker			company
DAF	NLD	maker		DAF Trucks|DAF Special Products	company
DASA	DEU	maker	Airbus	DaimlerChrysler Aerospace	company
DCD Protected Mobility	ZAF	maker		DCD Dorbyl|DCD Mobility|DCD Group	company
DEFTECH	MYS	maker	DRB-HICOM	DRB-HICOM Defence Technologies|Deftech	company
DICON	NGA	maker		Defence Industries Corporation of Nigeria	company
DOK-ING	HRV	maker			company
DRS Technologies	USA	maker	Leonardo	DRS|Leonardo DRS|DRS Sustainment Systems|DRS Tactical Systems|DRS Network and Imaging Systems|DRS Training & Control Systems|DRS Training and Control Systems|DRS Laurel Technologies|DRS Network & Imaging Systems	company
Daewoo International	KOR	dealer	POSCO	POSCO International|Posco Daewoo|~Daewoo	company
Daimler	DEU	maker		Daimler Truck|~Mercedes-Benz|~Mercedes Benz|DaimlerChrysler	company
Damen	NLD	shipyard		Damen Shipyards|Damen Shipyards Group|Damen Group|Damen Naval	company
Damen Galati	ROU	shipyard	Damen	Santierul Naval Damen Galati	company
Damen Schelde	NLD	shipyard	Damen	Damen Schelde Naval Shipbuilding|Royal Schelde|Schelde	company
Damen Shipyards Cape Town	ZAF	shipyard	Damen	~DSCT	company
Damen Shipyards Galati	ROU	shipyard	Damen	Galati shipyard	company
Daniel Defense	USA	maker			company
Danyard	DNK	shipyard		Danyard Aalborg|Aalborg Værft	company
Dasan Machineries	KOR	maker			company
Dasargo	LVA	maker			company
Dassault Aviation	FRA	maker		Dassault|Avions Marcel Dassault|Dassault-Breguet|Rafale International|Dassault Reliance	company
Data Link Solutions	USA	maker		Data Link Solutions LLC|Data Link Solutions L.L.C.	company
Day & Zimmermann	USA	maker		Day and Zimmermann|American Ordnance|American Ordnance LLC	company
De Havilland Canada	CAN	maker		de Havilland Canada|De Havilland Aircraft of Canada|Viking Air|Longview Aviation	company
Dearsan	TUR	shipyard		Dearsan Shipyard	company
DefSecIntel	EST	maker		DefSecIntel Solutions	company
Defence Technology Institute	THA	maker			company
DefendTex	AUS	maker			company
Defense Industries Organization	IRN	maker		DIO|Defence Industries Organization	company
Defense Technology Equipment	USA	services			company
Defenture	NLD	maker			company
Defex	ESP	dealer			company
Delair	FRA	maker			company
Denel	ZAF	maker		Denel Dynamics|Denel Land Systems|Denel Vehicle Systems|Denel Aviation|Denel Aeronautics|Denel Group|Kentron|Denel SOC|Pretoria Metal Pressings	company
Derco Aerospace	USA	services	Lockheed Martin	Derco	company
Desan Shipyard	TUR	shipyard			company
Detroit Diesel Corporation	USA	maker		~DDC	company
Deutz	DEU	maker		Deutz AG|KHD	company
Dezamet	POL	maker	PGZ		company
Diamond Aircraft	AUT	maker		Diamond Aircraft Industries|Diamond Airborne Sensing	company
Diehl	DEU	maker		Diehl Defence|Diehl BGT Defence|Diehl Munitionssysteme|Diehl Group|Diehl Stiftung|Bodenseewerk Gerätetechnik|~BGT|Diehl BGT	company
Dillon Aero	USA	maker			company
Dockstavarvet	SWE	shipyard	Saab		company
Dongfeng Motor	CHN	maker		Dongfeng Motor Corporation	company
Doosan	KOR	maker	Hanwha	Doosan DST|Doosan Infracore|Doosan Enerbility	company
Dornier	DEU	maker		Dornier Seawings|Dornier Luftfahrt|Dornier GmbH|Fairchild Dornier	company
Draganfly	CAN	maker			company
Draken International	USA	services		~Draken	company
DroneShield	AUS	maker			company
DynCorp	USA	services	Amentum	DynCorp International|DynCorp International LLC	company
Dynamatic Technologies	IND	maker			company
Dynamit Nobel Defence	DEU	maker	Rafael	Dynamit Nobel|~DND	company
Défense Conseil International	FRA	services		~DCI|Defense Conseil International	company
E-Systems	USA	maker	Raytheon		company
EADS	FRA,DEU,ESP	maker	Airbus	European Aeronautic Defence and Space Company|EADS North America|EADS CASA|Airbus Group Inc.|EADS Defence & Security	company
ECA Group	FRA	maker	Exail	Exail|ECA Robotics|iXblue	company
EDGE Group	ARE	maker		~EDGE|EDGE Group PJSC	company
EDO Corporation	USA	maker	Exelis		company
EDePro	SRB	maker			company
EH Industries	GBR,ITA	maker	Leonardo	E.H. Industries|European Helicopter Industries	company
EINSA	ESP	maker		Equipos Industriales de Manutencion	company
ELINC	CHN	exporter	CETC	CETC International	company
ELVO	GRC	maker		Hellenic Vehicle Industry	company
EM&E	ESP	maker		Escribano Mechanical & Engineering|~Escribano	company
EMT Penzberg	DEU	maker	Rheinmetall	~EMT	company
ENAER	CHL	maker		Empresa Nacional de Aeronáutica	company
EODH	GRC	maker			company
ERA a.s.	CZE	maker	Omnipol	~ERA	company
ESG Elektroniksystem	DEU	maker	Hensoldt	~ESG|ESG Elektroniksystem- und Logistik	company
EXPAL	ESP	maker	Rheinmetall	Expal Systems|Rheinmetall Expal Munitions|Explosivos Alaveses|EXPAL Systems	company
Eastern Shipbuilding	USA	shipyard		Eastern Shipbuilding Group	company
Elbit Systems	ISR	maker		Elbit|Elbit Systems Ltd.|El-Op|Elop|Elbit Systems Land|Elbit Systems C4I|Elbit Systems EW and SIGINT|Elisra	company
Elbit Systems UK	GBR	maker	Elbit Systems	UAV Tactical Systems|U-TacS	company
Elbit Systems of America	USA	maker	Elbit Systems	EFW Inc.|Elbit Systems of America LLC|Vision Systems International|Kollsman|Elbit America	company
Eldis Pardubice	CZE	maker	Czechoslovak Group	~ELDIS	company
Electro Optic Systems	AUS	maker		~EOS|EOS Defence Systems	company
Electromecanica Ploiesti	ROU	maker	Romarm		company
Elefsis Shipyards	GRC	shipyard		ONEX Elefsis|Elefsis	company
Elettronica	ITA	maker		ELT Group|Elettronica SpA	company
Elta	ISR	maker	IAI	ELTA Systems|Elta Systems|IAI Elta|IAI-Elta|ELTA	company
Embraer	BRA	maker		EMBRAER|Embraer Defense & Security|Embraer Defense and Security|Embraer Defence & Security|Embraer Defence and Security|Empresa Brasileira de Aeronáutica|Atech	company
Emco	BGR	dealer		EMCO|Emco Ltd|Dunarit	company
Emgepron	BRA	shipyard		EMGEPRON	company
Emirates Defence Industries Company	ARE	maker	EDGE Group	EDIC|Emirates Defense Industries Company	company
Emtan Karmiel	ISR	maker		~Emtan	company
Engesa	BRA	maker		ENGESA	company
Engility	USA	services	SAIC	Engility Corporation	company
Ensign-Bickford	USA	maker		Ensign-Bickford Aerospace & Defense	company
Enstrom	USA	maker		Enstrom Helicopter|Enstrom Helicopter Corporation	company
Epirus Inc.	USA	maker		~Epirus	company
Ericsson Microwave Systems	SWE	maker	Saab	Ericsson Microwave|~Ericsson	company
Ethiopian Defence Industry Sector	ETH	maker		METEC|Metals and Engineering Corporation	company
Eurenco	FRA	maker		SNPE	company
EuroSpike	DEU	maker	Rafael, Diehl, Rheinmetall	Eurospike	company
Eurofighter GmbH	DEU,GBR,ITA,ESP	maker	Airbus, BAE Systems, Leonardo	Eurofighter Jagdflugzeug GmbH|Eurofighter consortium	company
Eurojet	DEU,GBR,ITA,ESP	maker		Eurojet Turbo|EUROJET	company
Euromissile	FRA,DEU	maker			company
Europrop	ESP,FRA,DEU,GBR	maker		Europrop International	company
Eurosam	FRA,ITA	maker	MBDA, Thales	EUROSAM	company
Excalibur Army	CZE	maker	CSG	EXCALIBUR ARMY	company
Exelis	USA	maker	Harris Corporation	ITT Exelis|Exelis Inc.|ITT Corporation|ITT Industries|~ITT|ITT Night Vision|ITT Aerospace	company
Explosia	CZE	maker			company
FAMAE	CHL	maker			company
FAdeA	ARG	maker		Fábrica Argentina de Aviones|Fabrica Argentina de Aviones|Fábrica Militar de Aviones	company
FLIR	USA	maker	Teledyne	FLIR Systems|FLIR Systems Inc.|Teledyne FLIR|Endeavor Robotics	company
FN Herstal	BEL	maker	FN Browning	Fabrique Nationale|Fabrique Nationale Herstal|FN Browning|Herstal Group|FN America|~FN|FNH	company
FNSS	TUR	maker	Nurol, BAE Systems	FNSS Savunma Sistemleri|FNSS Defence Systems|FMC-Nurol	company
Fabricaciones Militares	ARG	maker			company
Fabryka Broni	POL	maker	PGZ	Fabryka Broni Łucznik|Fabryka Broni Radom|FB Radom	company
Fairchild Republic	USA	maker		~Fairchild|Fairchild Aircraft|Fairchild Industries|Fairchild Republic Company	company
Fakel	RUS	maker	Almaz-Antey	MKB Fakel	company
Fassmer	DEU	shipyard		Fr. Fassmer	company
Ferguson Marine	GBR	shipyard			company
Ferranti	GBR	maker		Ferranti International|Ferranti Technologies	company
Ferretti Security and Defence	ITA	shipyard		Ferretti Group|~Ferretti	company
Field Aerospace	USA	services			company
Fincantieri	ITA	shipyard		Fincantieri S.p.A.|Fincantieri SpA|Fincantieri Group	company
Fincantieri Marinette Marine	USA	shipyard	Fincantieri	Marinette Marine|Marinette Marine Corporation|Fincantieri Marine Group|Fincantieri Marinette	company
Fiocchi	ITA	maker	Czechoslovak Group	Fiocchi Munizioni	company
Flensburger Fahrzeugbau	DEU	maker		~FFG|FFG Flensburger Fahrzeugbau Gesellschaft|Flensburger Fahrzeugbau Gesellschaft	company
Fokker	NLD	maker	GKN	Fokker Technologies|Fokker Aerostructures	company
Ford Aerospace	USA	maker	Loral		company
Forges de Zeebrugge	BEL	maker	Thales	Thales Belgium	company
Frankenburg Technologies	EST	maker			company
Freire Shipyard	ESP	shipyard		Construcciones Navales P. Freire	company
Försvarets Fabriksverk	SWE	maker		FFV|FFV Ordnance	company
GE Aerospace	USA	maker		~General Electric|GE Aviation|General Electric Aviation|General Electric Aircraft Engines|GE Aircraft Engines|General Electric Company|GEAE|~GE|GE Aviation Systems|General Electric Aerospace|GE Engine Services	company
GIDS	PAK	exporter		Global Industrial & Defence Solutions|Global Industrial and Defence Solutions|NESCOM	state export agency
Gaia Automotive	ISR	maker			company
Garden Reach Shipbuilders & Engineers	IND	shipyard		GRSE|Garden Reach Shipbuilders|Garden Reach Shipbuilders and Engineers	company
General Atomics	USA	maker		General Atomics Aeronautical Systems|General Atomics Aeronautical Systems Inc.|General Atomics Aeronautical Systems, Inc.|GA-ASI|General Atomics Electromagnetic Systems	company
General Dynamics	USA	maker		General Dynamics Corporation|General Dynamics Corp.|General Dynamics Land Systems|GDLS|General Dynamics Electric Boat|Electric Boat|General Dynamics Bath Iron Works|General Dynamics Information Technology|GDIT|General Dynamics Mission Systems|General Dynamics C4 Systems|General Dynamics Advanced Information Systems|General Dynamics Armament and Technical Products|General Dynamics Armament Systems|General Dynamics Robotic Systems|General Dynamics UK|General Dynamics United Kingdom|~GD	company
General Dynamics European Land Systems	ESP,CHE,AUT,DEU	maker	General Dynamics	GDELS|GDELS-Mowag|GDELS-Santa Bárbara Sistemas|GDELS-SBS|General Dynamics European Land Systems-Mowag|General Dynamics European Land Systems - Mowag|Mowag|Santa Bárbara Sistemas|Santa Bárbara|~Santa Barbara|GDELS-Steyr|General Dynamics European Land Systems-Steyr|Santa Barbara Blindados	company
General Dynamics Land Systems-Canada	CAN	maker	General Dynamics	General Dynamics Land Systems Canada|GDLS-C|GDLS-Canada|GDLS Canada|General Motors Defense Canada|Diesel Division General Motors|General Dynamics Mission Systems-Canada|General Motors Diesel|GM Diesel Division	company
General Dynamics Ordnance and Tactical Systems	USA	maker	General Dynamics	GD-OTS|GDOTS|GD OTS|General Dynamics Ordnance & Tactical Systems|General Dynamics-OTS|General Dynamics OTS	company
General Motors Defense	USA	maker	General Motors	GM Defense|~General Motors|Allison Gas Turbine|Detroit Diesel	company
German Naval Yards	DEU	shipyard		German Naval Yards Kiel	company
Gilat	ISR	maker		Gilat Satellite Networks	company
Global Military Products	USA	dealer			company
Global Ordnance	USA	dealer			company
Glock	AUT	maker		Glock GmbH|Glock Ges.m.b.H.	company
Goa Shipyard	IND	shipyard		Goa Shipyard Limited|~GSL|Goa Shipyards|Goa Shipyards Limited	company
Grand Power	SVK	maker			company
Granta Autonomy	LTU	maker			company
Green Pine Associated Corporation	PRK	exporter		~Green Pine	state export agency
Griffon Hoverwork	GBR	shipyard		Griffon Hovercraft	company
Grob Aircraft	DEU	maker	H3 Aerospace	Grob|Grob Aerospace	company
Grumman	USA	maker	Northrop Grumman	Grumman Aerospace|Grumman Aerospace Corporation|Grumman Corporation	company
Guizhou Aircraft	CHN	maker	AVIC	Guizhou Aviation Industry|Guizhou Aircraft Corporation	company
Gulf Craft	ARE	shipyard			company
Gulfstream	USA	maker	General Dynamics	Gulfstream Aerospace|Gulfstream Aerospace Corporation	company
Gölcük Naval Shipyard	TUR	shipyard		Golcuk Naval Shipyard	company
HD Hyundai Heavy Industries	KOR	shipyard	HD Hyundai	Hyundai Heavy Industries|HD HHI|HD Hyundai|Hyundai Heavy Industries Group	company
HDW	DEU	shipyard	Thyssenkrupp Marine Systems	Howaldtswerke-Deutsche Werft|Howaldtswerke Deutsche Werft|Howaldtswerke	company
HESA	IRN	maker		Iran Aircraft Manufacturing Industrial Company|Iran Aircraft Manufacturing Industries|Shahed Aviation Industries	company
HS Produkt	HRV	maker			company
Haenel	DEU	maker	EDGE	C.G. Haenel	company
Hanjin Heavy Industries	KOR	shipyard		HJ Shipbuilding|HJ Shipbuilding & Construction|Hanjin Heavy Industries and Construction|Korea Tacoma	company
Hanwha Aerospace	KOR	maker	Hanwha	Hanwha Techwin|Hanwha Defense|Hanwha Land Systems|Hanwha Corporation|Samsung Techwin|Hanwha|Hanwha Defense Systems|Hanwha Group	company
Hanwha Defense Australia	AUS	maker	Hanwha	Hanwha Defence Australia	company
Hanwha Ocean	KOR	shipyard	Hanwha	Daewoo Shipbuilding & Marine Engineering|Daewoo Shipbuilding and Marine Engineering|DSME|Daewoo Shipbuilding|Daewoo Heavy Industries	company
Hanwha Systems	KOR	maker	Hanwha	Hanwha Thales|Samsung Thales	company
Harbin Aircraft	CHN	maker	AVIC	Harbin Aircraft Industry Group|Harbin Aircraft Manufacturing Corporation	company
Harland & Wolff	GBR	shipyard		Harland and Wolff	company
Harris Corporation	USA	maker	L3Harris	~Harris|Harris Corp.|Harris Communications|Harris Communication Systems|Harris RF Communications|Harris Radio	company
Havelsan	TUR	maker		HAVELSAN	company
Heavy Industries Taxila	PAK	maker		~HIT	company
Heckler & Koch	DEU	maker		Heckler and Koch|Heckler & Koch GmbH|H&K	company
Helibras	BRA	maker	Airbus Helicopters		company
Hellenic Aerospace Industry	GRC	maker		HAI|Hellenic Aerospace	company
Hellenic Defence Systems	GRC	maker		EAS|EBO-PYRKAL|Hellenic Defense Systems|Pyrkal	company
Hellenic Shipyards	GRC	shipyard		Skaramangas Shipyards|Hellenic Shipyards Skaramangas	company
Helsing	DEU	maker			company
Hensoldt	DEU	maker		HENSOLDT|Hensoldt AG|Hensoldt Sensors|Hensoldt South Africa|Airbus DS Electronics and Border Security	company
High-Precision Systems	RUS	maker	Rostec	High Precision Systems|Vysokotochnye Kompleksy|High-Precision Complexes	company
Hindustan Aeronautics	IND	maker		HAL|Hindustan Aeronautics Limited|Hindustan Aeronautics Ltd	company
Hindustan Shipyard	IND	shipyard		Hindustan Shipyard Limited	company
Hirtenberger	AUT	maker		Hirtenberger Defence|HDS Hirtenberger Defence Systems	company
Holston Army Ammunition Plant	USA	maker			company
Holyhead Marine	GBR	shipyard			company
Homicho Ammunition	ETH	maker		Homicho Ammunition Engineering	company
Honeywell	USA	maker		Honeywell International|Honeywell Aerospace|Honeywell Inc.|Honeywell Company|Honeywell Corporation	company
Hong Ha Shipbuilding	VNM	shipyard			company
Hong Ha Shipyard	VNM	shipyard			company
Hongdu Aviation	CHN	maker	AVIC	Hongdu Aviation Industry Group|Hongdu|Nanchang Aircraft	company
Howa	JPN	maker		Howa Machinery	company
Huangpu Wenchong	CHN	shipyard	CSSC	Huangpu Shipyard|CSSC Huangpu Wenchong	company
Hudong-Zhonghua	CHN	shipyard	CSSC	Hudong Zhonghua|Hudong-Zhonghua Shipbuilding	company
Hughes Aircraft	USA	maker	Raytheon	~Hughes|Hughes Aircraft Company|Hughes Missile Systems|Hughes Missile Systems Company|Hughes Helicopters	company
Hughes Network Systems	USA	services	EchoStar		company
Huneed	KOR	maker		Huneed Technologies	company
Hunting Engineering	GBR	maker		INSYS	company
Huntington Ingalls	USA	shipyard		Huntington Ingalls Industries|HII|Huntington Ingalls Incorporated|Newport News Shipbuilding|Ingalls Shipbuilding|~Ingalls|Litton Ingalls|Litton Ship Systems	company
Huta Stalowa Wola	POL	maker	PGZ	HSW	company
Hyundai Mipo Dockyard	KOR	shipyard	HD Hyundai	HD Hyundai Mipo	company
Hyundai Rotem	KOR	maker	Hyundai	~Rotem|Hyundai Rotem Company|Hyundai Precision	company
Hyundai WIA	KOR	maker	Hyundai		company
Héroux-Devtek	CAN	maker		Heroux-Devtek	company
IAI	ISR	maker		Israel Aerospace Industries|Israel Aircraft Industries|Israel Aerospace Industries Ltd.|IAI Ltd.|IAI Malat|IAI MBT|MLM|IAI Ramta|~Ramta	company
IAR Brașov	ROU	maker		IAR Brasov|IAR-Ghimbav	company
IHI	JPN	maker		IHI Corporation|Ishikawajima-Harima Heavy Industries|IHI Aerospace	company
IMI	ISR	maker	Elbit Systems	Israel Military Industries|IMI Systems|Elbit Systems Land and C4I|Israeli Military Industries|TAAS	company
IMP Aerospace	CAN	services		IMP Group|IMP Aerospace & Defence	company
INTRA Defense Technologies	SAU	maker		Intra Defense Technologies	company
INVAP	ARG	maker			company
IOMAX	USA	maker		IOMAX USA	company
IWI	ISR	maker	SK Group	Israel Weapon Industries|SK Group	company
Ilyushin	RUS	maker	United Aircraft Corporation	Ilyushin Aviation Complex	company
ImageSat International	ISR	maker		ImageSat	company
Imbel	BRA	maker		IMBEL|Indústria de Material Bélico do Brasil	company
Inace	BRA	shipyard		Indústria Naval do Ceará	company
Indra	ESP	maker		Indra Sistemas	company
Indumil	COL	maker		INDUMIL	company
Inkas	CAN,ARE	maker		INKAS|INKAS Armored	company
Inmarsat	GBR	services	Viasat		company
Innoson	NGA	maker		Innoson Vehicle Manufacturing	company
Insitu	USA	maker	Boeing	Insitu Inc.|Insitu Incorporated	company
Instalaza	ESP	maker			company
Integrated Convoy Protection	ZAF	maker		~ICP|Twiga Services	company
Intermarine	ITA	shipyard			company
International Aero Engines	USA	maker		~IAE	company
International Armored Group	USA,ARE	maker		~IAG	company
International Golden Group	ARE	dealer	EDGE Group	~IGG	company
Intracom Defense	GRC	maker	IAI	IDE|Intracom Defense Electronics|Intracom Defence	company
Iowa Army Ammunition Plant	USA	maker			company
Iran Aviation Industries Organization	IRN	maker		IAIO	company
Iran Electronics Industries	IRN	maker		~IEI	company
Irkut	RUS	maker	United Aircraft Corporation	Irkut Corporation|Irkutsk Aviation Plant	company
Irving Shipbuilding	CAN	shipyard			company
Israel Shipyards	ISR	shipyard			company
Istanbul Shipyard	TUR	shipyard			company
Itaguaí Construções Navais	BRA	shipyard	Naval Group	~ICN	company
Italthai Marine	THA	shipyard			company
Iveco Defence Vehicles	ITA	maker		Iveco|IDV|Iveco Defense Vehicles|Iveco-OTO Melara|~CIO|Consorzio Iveco Oto Melara	company
Ivor Ichikowitz Holdings	ZAF	dealer		Ichikowitz	company
Jankel	GBR	maker		Jankel Group	company
Japan Marine United	JPN	shipyard		JMU	company
Japan Steel Works	JPN	maker		~JSW	company
Jelcz	POL	maker	PGZ		company
Jenoptik	DEU	maker		Jenoptik Defense	company
Jet Aviation	CHE	services	General Dynamics		company
Jiangnan Shipyard	CHN	shipyard	CSSC		company
Jobaria Defense Systems	ARE	maker		Jobaria	company
John Cockerill	BEL	maker		John Cockerill Defense|John Cockerill Defence|CMI Defence|CMI Defense|CMI Group|Cockerill	company
Johns Hopkins Applied Physics Laboratory	USA	services		JHU/APL|JHU APL	company
Jong Shyn Shipbuilding	TWN	shipyard			company
Junghans Microtec	DEU	maker		Junghans Defence	company
KADDB	JOR	maker		King Abdullah II Design and Development Bureau|JODDB|Jordan Design and Development Bureau|Jordan Light Vehicle Manufacturing	company
KB Display	BLR	maker			company
KB Radar	BLR	maker			company
KBM	RUS	maker	High-Precision Systems	KBM Kolomna|Kolomna Machine-Building Design Bureau|KB Mashynostroyeniya|Machine-Building Design Bureau	company
KBP Instrument Design Bureau	RUS	maker	High-Precision Systems	KBP|KBP Tula|Instrument Design Bureau|Tula Instrument Design Bureau	company
KBR	USA	services		Kellogg Brown & Root|Kellogg Brown and Root|KBRwyle	company
KMW	DEU	maker	KNDS	Krauss-Maffei Wegmann|Krauss Maffei Wegmann|Krauss-Maffei|Krauss Maffei|KNDS Deutschland|KMW GmbH|Wegmann	company
KNDS	DEU,FRA	maker		KMW+Nexter Defense Systems	company
KRET	RUS	maker	Rostec	Radioelectronic Technologies|Concern Radio-Electronic Technologies	company
Kalashnikov Concern	RUS	maker	Rostec	~Kalashnikov|Izhmash|Kalashnikov Group|Concern Kalashnikov|Izhevsk Machinebuilding Plant	company
Kale Group	TUR	maker		Kale Aero|Kale Kalip	company
Kaman	USA	maker		Kaman Aerospace|Kaman Corporation|Kaman Aerospace Corporation|Kaman Precision Products|Kaman Dayron	company
Kamaz	RUS	maker		KAMAZ|KamAZ	company
Kamov	RUS	maker	Russian Helicopters	Kamov Design Bureau	company
Kangnam Corporation	KOR	shipyard		Kangnam	company
Karachi Shipyard & Engineering Works	PAK	shipyard		KS&EW|Karachi Shipyard|Karachi Shipyard and Engineering Works|KSEW	company
Katmerciler	TUR	maker			company
Kawasaki Heavy Industries	JPN	maker		KHI|Kawasaki Aerospace|~Kawasaki	company
Kazakhstan Paramount Engineering	KAZ	maker	Paramount Group	Kazakhstan Engineering|Kazakhstan Aselsan Engineering	company
Kazan Helicopters	RUS	maker	Russian Helicopters	Kazan Helicopter Plant	company
Kazspetsexport	KAZ	exporter		Kazspetseksport	state export agency
Kellstrom Defense	USA	services		Kellstrom Defense Aerospace	company
Kenya Shipyards	KEN	shipyard			company
Kerametal	SVK	dealer			company
Kharkiv Morozov Machine Building Design Bureau	UKR	maker	Ukroboronprom	KMDB|Morozov Design Bureau|Kharkov Morozov	company
Khulna Shipyard	BGD	shipyard			company
Kintex	BGR	exporter			state export agency
Knight's Armament	USA	maker		Knight's Armament Company|Knights Armament	company
Kockums	SWE	shipyard	Saab	Karlskronavarvet	company
Komatsu	JPN	maker		Komatsu Ltd.	company
Kongsberg	NOR	maker		Kongsberg Defence & Aerospace|Kongsberg Defence and Aerospace|Kongsberg Defense & Aerospace|Kongsberg Gruppen|KDA|Kongsberg Protech Systems|Kongsberg Defense and Aerospace|Kongsberg Defence Systems|Kongsberg Våpenfabrikk|Kongsberg Group|Kongsberg Aviation Maintenance Services	company
Korea Aerospace Industries	KOR	maker		KAI|Korea Aerospace Industries Ltd.|Korean Aerospace Industries	company
Korea Mining Development Trading Corporation	PRK	exporter		KOMID	state export agency
KrAZ	UKR	maker		AvtoKrAZ	company
Kratos	USA	maker		Kratos Defense & Security Solutions|Kratos Defense and Security Solutions|Kratos Defense|Composite Engineering Inc.	company
Krušik	SRB	maker		Krusik|Krušik Valjevo	company
Kupol	RUS	maker	Almaz-Antey	Izhevsk Electromechanical Plant Kupol	company
Kurganmashzavod	RUS	maker	Rostec	Kurgan Machine Building Plant|High-Precision Systems Kurganmashzavod	company
Kuznya na Rybalskomu	UKR	shipyard		Leninska Kuznya	company
Kyiv Armoured Plant	UKR	maker	Ukroboronprom	Kyiv Armored Plant|Kiev Armored Plant	company
L-3 Communications	USA	maker	L3Harris	L3 Technologies|L3 Communications|L-3|L-3 Communications Corporation|L-3 WESCAM|L3 WESCAM|L-3 Wescam|WESCAM|L-3 Combat Propulsion Systems|L-3 Link Simulation and Training|L3 Link|L-3 Platform Integration|L-3 Integrated Systems|L-3 Mission Integration|L-3 Vertex|L3 MAPPS|L-3 Cincinnati Electronics|L-3 Insight Technology|L-3 KEO	company
L3 MAS	CAN	services	L3Harris	L3Harris MAS	company
L3Harris	USA	maker		L3Harris Technologies|L3 Harris|L3Harris Technologies Inc.|L-3Harris|L3Harris Corporation	company
LHTEC	USA	maker	Honeywell, Rolls-Royce	Light Helicopter Turbine Engine Company	company
LIG Nex1	KOR	maker	LIG	LIG Nex1 Co.|LIG D&A	company
LOM Praha	CZE	services			company
LTV	USA	maker		Ling-Temco-Vought|LTV Aerospace|Vought|Vought Aircraft	company
LWRC International	USA	maker		LWRC	company
Lahab Defence Systems	ARE	maker	EDGE Group	Lahab Light Ammunition	company
Lake City Army Ammunition Plant	USA	maker			company
Larimart	ITA	maker	Leonardo		company
Larsen & Toubro	IND	maker		L&T|Larsen and Toubro|L&T Defence	company
Leidos	USA	services		Leidos Inc.|Leidos Holdings|Dynetics	company
Lenco Industries	USA	maker		Lenco Armored Vehicles	company
Leonardo Helicopters	ITA,GBR	maker	Leonardo	AgustaWestland|Agusta Westland|Agusta|Leonardo UK|Leonardo MW|AgustaWestland Philadelphia|Leonardo Helicopter Division	company
Let Kunovice	CZE	maker	Omnipol	~LET|Aircraft Industries a.s.	company
Letecké opravovne Trenčín	SVK	services		LOTN	company
Letterkenny Army Depot	USA	services			company
Lewis Machine & Tool	USA	maker		Lewis Machine and Tool|LMT Defense	company
Lockheed Corporation	USA	maker	Lockheed Martin	Lockheed Aircraft Corporation|Lockheed Aeronautical Systems|Lockheed Missiles and Space	company
Lockheed Martin	USA	maker		Lockheed Martin Corporation|Lockheed Martin Corp.|Lockheed Martin Co.|Lockheed Martin Missiles and Fire Control|Lockheed Martin Missiles & Fire Control|Lockheed Martin Missile and Fire Control|Lockheed Martin Aeronautics|Lockheed Martin Aeronautics Company|Lockheed Martin Rotary and Mission Systems|Lockheed Martin Rotary & Mission Systems|Lockheed Martin Mission Systems and Training|Lockheed Martin Mission Systems and Sensors|Lockheed Martin Maritime Systems and Sensors|Lockheed Martin Space|Lockheed Martin Space Systems|Lockheed Martin Space Systems Company|Lockheed Martin Global Training and Logistics|Lockheed Martin Simulation, Training and Support|Lockheed Martin Tactical Aircraft Systems|Lockheed Martin Electronics and Missiles|Lockheed Martin Vought Systems|Lockheed Martin Aeronautical Systems|Lockheed-Martin|LMCO|~Lockheed|Skunk Works|Lockheed Martin Global|Lockheed Martin Sippican|Sippican|Lockheed Martin Australia|Lockheed Martin Canada|Lockheed Martin UK|Lockheed Martin Overseas	company
Lockheed Martin-Raytheon Javelin Joint Venture	USA	maker	Lockheed Martin, RTX	Javelin Joint Venture|Raytheon/Lockheed Martin Javelin Joint Venture|Raytheon-Lockheed Martin Javelin Joint Venture|Raytheon Lockheed Martin Javelin Joint Venture|Lockheed Martin/Raytheon Javelin Joint Venture|Javelin JV	company
Longbow LLC	USA	maker	Lockheed Martin, Northrop Grumman	Longbow Limited Liability Corporation|Longbow International|Lockheed Martin Northrop Grumman Joint Venture	company
Loral	USA	maker	Lockheed Martin	Loral Corporation|Loral Vought Systems|Space Systems Loral	company
Luch Design Bureau	UKR	maker	Ukroboronprom	~Luch|Luch Kiev|DKKB Luch|State Kyiv Design Bureau Luch|KB Luch	company
Lungteh Shipbuilding	TWN	shipyard		Lung Teh Shipbuilding	company
Luwero Industries	UGA	maker			company
Lviv Armoured Plant	UKR	maker	Ukroboronprom	Lviv Armored Plant	company
Lycoming	USA	maker	Textron	Lycoming Engines	company
Lürssen	DEU	shipyard		Lürssen Werft|Luerssen|Lurssen|Lürssen Defence|Lürssen Group|NVL|NVL Group|Naval Vessels Lürssen	company
M1 Support Services	USA	services			company
MAN Truck & Bus	DEU	maker		~MAN|MAN Truck and Bus|MAN Diesel|MAN Energy Solutions|MAN Nutzfahrzeuge|MAN SE	company
MBB	DEU	maker	Airbus	Messerschmitt-Bölkow-Blohm|Messerschmitt-Bolkow-Blohm	company
MBDA	FRA,GBR,ITA,DEU	maker	Airbus, BAE Systems, Leonardo	MBDA Systems|MBDA UK|MBDA France|MBDA Italia|MBDA Deutschland|MBDA Missile Systems|Matra BAe Dynamics|LFK|LFK-Lenkflugkörpersysteme|MBDA Inc.|MBDA Italy|MBDA Germany	company
MD Helicopters	USA	maker		MD Helicopters Inc.|MD Helicopters, Inc.|MDHI|MD Helicopters Incorporated	company
MDA Space	CAN	maker		MacDonald Dettwiler|MacDonald, Dettwiler and Associates	company
MKE	TUR	maker		MKEK|Makina ve Kimya Endüstrisi|Mechanical and Chemical Industry Corporation	company
MPRI	USA	services	L3Harris	Military Professional Resources Inc.	company
MSI-Defence Systems	GBR	maker		MSI Defence Systems|MS International	company
MSM Land Systems	SVK	maker	CSG	MSM Group Slovakia|ZVS holding|ZVS	company
MTG Dolphin	BGR	shipyard			company
MTU	DEU	maker		MTU Friedrichshafen|MTU Aero Engines|Motoren- und Turbinen-Union	company
Mac Jee	BRA	maker			company
Mack Defense	USA	maker	Volvo	Mack Trucks|Mack Defense LLC	company
Magellan Aerospace	CAN	maker		Bristol Aerospace	company
Mahindra Defence	IND	maker	Mahindra	Mahindra Defence Systems|Mahindra Defense|Mahindra Emirates Vehicle Armouring	company
Malaysia Marine and Heavy Engineering	MYS	shipyard			company
Malloy Aeronautics	GBR	maker	BAE Systems		company
Malyshev Factory	UKR	maker	Ukroboronprom	Malyshev Plant|~Malyshev	company
ManTech	USA	services		ManTech International|ManTech International Corporation	company
Mangalia Shipyard	ROU	shipyard		Daewoo-Mangalia Heavy Industries|Damen Mangalia	company
Manurhin	FRA	maker	EDGE Group		company
Marconi	GBR,ITA	maker		~GEC|GEC-Marconi|Marconi Electronic Systems|GEC Marconi|Alenia Marconi Systems	company
Marine Alutech	FIN	shipyard			company
Marotta Controls	USA	maker		Marotta	company
Marshall Aerospace	GBR	services		Marshall of Cambridge|Marshall Aerospace and Defence Group|Marshall Aerospace and Defence	company
Marsun	THA	shipyard		Marsun Shipbuilding	company
Martin Marietta	USA	maker	Lockheed Martin	Martin Marietta Corporation	company
Martin-Baker	GBR	maker		Martin Baker|Martin-Baker Aircraft	company
Matra	FRA	maker		Matra Défense|Matra Defense|Matra Marconi	company
Mazagon Dock	IND	shipyard		Mazagon Dock Shipbuilders|~MDL|Mazagon Dock Limited	company
McAlester Army Ammunition Plant	USA	maker			company
McDonnell Douglas	USA	maker	Boeing	McDonnell Douglas Corporation|McDonnell-Douglas|McDonnell Douglas Aerospace|McDonnell Douglas Helicopter Systems|McDonnell Douglas Helicopter Company|McDonnell Douglas Helicopter|McDonnell Douglas Helicopters	company
Mecar	BEL	maker	KNDS	KNDS Belgium|MECAR	company
Meccanica per l'Elettronica	ITA	maker			company
Mechem	ZAF	maker	Denel		company
Mectron	BRA	maker		SIATT	company
Meggitt	GBR	maker	Parker Hannifin	Meggitt Defense Systems|Meggitt Defense Systems Inc.|Meggitt Training Systems	company
Meprolight	ISR	maker	SK Group		company
Mercury Systems	USA	maker		Mercury Computer Systems	company
Mesko	POL	maker	PGZ	MESKO|ZM Mesko	company
Metal Shark	USA	shipyard		Metal Shark Boats|Gravois Aluminum Boats	company
Metallwerk Elisenhutte	DEU	maker		Metallwerk Elisenhuette	company
Meteksan	TUR	maker		Meteksan Defence	company
Meyer Werft	DEU	shipyard			company
MiG Corporation	RUS	maker	United Aircraft Corporation	RAC MiG|RSK MiG|Russian Aircraft Corporation MiG|MAPO|MAPO MiG|Mikoyan|MiG RAC|Mikoyan-Gurevich|Russian Aircraft Corporation	company
Mil Moscow Helicopter Plant	RUS	maker	Russian Helicopters	~Mil|Mil Helicopters|National Helicopter Center Mil and Kamov|Mil Design Bureau	company
Milan Blagojevic Namenska	SRB	maker		Milan Blagojević	company
Mildef International Technologies	MYS	maker		Mildef	company
Military Industrial Company	RUS	maker	GAZ	VPK|Arzamas Machine-Building Plant|~GAZ|GAZ Group|Military-Industrial Company|Arzamas Machinery Plant	company
Military Industry Corporation	SDN	maker		Sudan Master Technology|~MIC	company
Milkor	ZAF	maker			company
Milrem Robotics	EST	maker	EDGE	Milrem	company
Minerva Special Purpose Vehicles	ARE	maker		MSPV	company
Minsk Wheel Tractor Plant	BLR	maker		MZKT|Volat	company
Mitsubishi Electric	JPN	maker		Mitsubishi Electric Corporation|MELCO	company
Mitsubishi Heavy Industries	JPN	maker		MHI|Mitsubishi Heavy Industries Ltd.|~Mitsubishi	company
Mitsui E&S	JPN	shipyard		Mitsui Engineering & Shipbuilding	company
Mobile Land Systems	ZAF	maker			company
Modlex	IRN	exporter		MODLEX	state export agency
Moog	USA	maker		Moog Inc.	company
Morgan Advanced Materials	GBR	maker			company
Motor Sich	UKR	maker		Motor-Sich|Ivchenko-Progress|Motor Sich JSC	company
Motovilikha Plants	RUS	maker	Rostec	Motovilikhinskiye Zavody	company
Mubadala	ARE	services		Mubadala Development Company	company
Munitions India	IND	maker		Munitions India Limited	company
Mykolaiv Shipyard	UKR	shipyard		Nikolayev Shipyard|Black Sea Shipyard	company
NASSCO	USA	shipyard	General Dynamics	General Dynamics NASSCO|National Steel and Shipbuilding Company	company
NCSIST	TWN	maker		National Chung-Shan Institute of Science and Technology|National Chungshan Institute of Science and Technology|Chung-Shan Institute of Science and Technology|CSIST|Chungshan Institute	company
NGV Tech	MYS	shipyard			company
NHIndustries	FRA,DEU,ITA,NLD	maker	Airbus Helicopters, Leonardo, Fokker	NH Industries|NHI	company
NIBE Limited	IND	maker		Nibe Defence|NIBE Ltd	company
NIOA	AUS	dealer		NIOA Munitions|Nioa	company
NP Aerospace	GBR	maker			company
NPO Bazalt	RUS	maker	Rostec		company
NPO Mashinostroyeniya	RUS	maker	Tactical Missiles Corporation	NPO Mashinostroyenia|NPO Mashinostroeniya	company
Nammo	NOR,FIN	maker		Nammo Raufoss|Nammo AS|Nammo Lapua|Nammo Defense Systems|Nammo Talley|Raufoss	company
Nautic Africa	ZAF	shipyard			company
Naval Group	FRA	shipyard		DCNS|DCN|Direction des Constructions Navales|Armaris|Naval Group SA|DCN International	company
Navantia	ESP	shipyard		Izar|IZAR|Empresa Nacional Bazán|Bazán|Bazan|Navantia Australia	company
Naviris	ITA,FRA	shipyard	Fincantieri, Naval Group		company
Navistar Defense	USA	maker		Navistar|Navistar International|Navistar Defense LLC|International Military and Government|International Military and Government LLC|Stewart & Stevenson|Stewart and Stevenson	company
New Technologies Global Systems	ESP	maker		NTGS	company
NewSpace Research	IND	maker		NewSpace Research & Technologies	company
NextVision Stabilized Systems	ISR	maker		~NextVision	company
Nexter	FRA	maker	KNDS	Nexter Systems|Nexter Munitions|GIAT|GIAT Industries|KNDS France|Nexter Group	company
Niewiadow	POL	maker		Niewiadow Group	company
Nimr Automotive	ARE	maker	EDGE Group	~NIMR|~Nimr	company
Nordseewerke	DEU	shipyard		Thyssen Nordseewerke	company
Noricum	AUT	maker			company
Norinco	CHN	maker		NORINCO|China North Industries|China North Industries Corporation|China North Industries Group|China North Industries Group Corporation|NORINCO Group|China Ordnance Industries Group	company
Northrop	USA	maker	Northrop Grumman	Northrop Corporation	company
Northrop Grumman	USA	maker		Northrop Grumman Corporation|Northrop Grumman Corp.|Northrop-Grumman|Northrop Grumman Aerospace Systems|Northrop Grumman Aeronautics Systems|Northrop Grumman Mission Systems|Northrop Grumman Electronic Systems|Northrop Grumman Systems Corporation|Northrop Grumman Innovation Systems|Northrop Grumman Defense Systems|Northrop Grumman Information Systems|Northrop Grumman Technical Services|Northrop Grumman Integrated Systems|Northrop Grumman Sperry Marine|Northrop Grumman Space Systems|Northrop Grumman Ship Systems|Northrop Grumman Guidance and Electronics|Northrop Grumman Armament Systems|Northrop Grumman Litton|Litton|Litton Systems|Litton Industries	company
Novator	RUS	maker	Almaz-Antey	OKB Novator|Novator Design Bureau	company
Nurol Makina	TUR	maker	Nurol	Nurol|Nurol Holding	company
OCEA	FRA	shipyard		Ocea	company
ODAS	FRA	exporter		SOFRESA	state export agency
OGMA	PRT	maker	Embraer	OGMA Indústria Aeronáutica	company
OHB	DEU	maker		OHB System	company
OIP Sensor Systems	BEL	maker	Elbit Systems	OIP	company
ONEX Shipyards	GRC	shipyard		ONEX Neorion|ONEX Shipyards & Technologies	company
OTO Melara	ITA	maker	Leonardo	Oto Melara|OTO-Melara|OTOMelara|Oto Breda|Breda Meccanica Bresciana	company
OTT Technologies	ZAF	maker		OTT Solutions	company
Odense Maritime Technology	DNK	shipyard		~OMT	company
Odense Staalskibsværft	DNK	shipyard		Odense Steel Shipyard	company
Oerlikon	CHE	maker	Rheinmetall	Oerlikon Contraves|Oerlikon-Contraves|Oerlikon-Bührle|Oerlikon Buhrle|Contraves|Rheinmetall Air Defence AG	company
Omnipol	CZE	dealer		OMNIPOL	company
Omsktransmash	RUS	maker	Uralvagonzavod	Omsk Transport Machine Building	company
Orbital ATK	USA	maker	Northrop Grumman	Orbital-ATK|Orbital ATK Inc.	company
Ordnance Factory Board	IND	maker		Ordnance Factories Board	company
Origin Robotics	LVA	maker			company
Orizzonte Sistemi Navali	ITA	shipyard	Fincantieri, Leonardo	~OSN	company
Oshkosh Defense	USA	maker		~Oshkosh|Oshkosh Corporation|Oshkosh Truck|Oshkosh Truck Corporation|Oshkosh Corp.|Oshkosh Defense LLC	company
Otokar	TUR	maker	Koç	Otokar Otomotiv	company
PAE	USA	services	Amentum	Pacific Architects and Engineers|PAE Government Services	company
PBS Velka Bites	CZE	maker		PBS Group|PBS Aerospace	company
PCO S.A.	POL	maker	PGZ		company
PGM Precision	FRA	maker			company
PGW Defence Technologies	CAN	maker		PGW Defense Technologies|Prairie Gun Works	company
PGZ	POL	maker		Polska Grupa Zbrojeniowa|Polish Armaments Group|Polish Armament Group|Bumar|Polski Holding Obronny|Bumar Group	company
PGZ Stocznia Wojenna	POL	shipyard	PGZ	Stocznia Wojenna|PGZ Naval Shipyard	company
PIT-RADWAR	POL	maker	PGZ	PIT Radwar|Radwar	company
PLR Systems	IND	maker			company
PT Dirgantara Indonesia	IDN	maker		PTDI|Indonesian Aerospace|Dirgantara Indonesia|IPTN|PT Dirgantara	company
PT Len Industri	IDN	maker		Len Industri|Defend ID|PT Len	company
PT Lundin	IDN	shipyard		North Sea Boats	company
PT PAL	IDN	shipyard		PAL Indonesia|PT PAL Indonesia	company
PT Pindad	IDN	maker		Pindad	company
PT Republik Palindo	IDN	shipyard		Palindo Marine	company
PZL Mielec	POL	maker	Lockheed Martin	PZL-Mielec	company
PZL-Świdnik	POL	maker	Leonardo	PZL Swidnik|PZL-Swidnik	company
Pacific Aerospace	NZL	maker		NZAero|Alpha Aviation	company
Pakistan Aeronautical Complex	PAK	maker		PAC Kamra|~PAC|Pakistan Aeronautical Complex Kamra	company
Pakistan Ordnance Factories	PAK	maker		POF|Pakistan Ordnance Factory	company
Palantir	USA	services		Palantir Technologies	company
Panavia	DEU,GBR,ITA	maker		Panavia Aircraft	company
Paramax	CAN	maker		Paramax Electronics|Paramax Systems	company
Paramount Group	ZAF,ARE	maker		Paramount Land Systems|Paramount Aerospace Industries|Paramount Aerospace Systems|Paramount Advanced Technologies|Paramount Maritime	company
Parker Hannifin	USA	maker		Parker-Hannifin|Parker Aerospace	company
Patria	FIN	maker		Patria Land|Patria Group|Patria Vammas|Patria Oyj|Patria Hägglunds	company
Pearson Engineering	GBR	maker	Rafael		company
Peene-Werft	DEU	shipyard	Lürssen	Peene Werft|Peenewerft	company
Peleng	BLR	maker			company
Pella Shipyard	RUS	shipyard		Pella Leningrad Shipyard	company
Penguin International	SGP	shipyard		Penguin Shipyard	company
Peraton	USA	services			company
Phazotron	RUS	maker	KRET	Phazotron-NIIR	company
Philippine Aerospace Development Corporation	PHL	maker		PADC	company
Photonis	FRA	maker		Exosens	company
Piaggio Aerospace	ITA	maker	Baykar	Piaggio Aero|Piaggio	company
Pilatus	CHE	maker		Pilatus Aircraft|Pilatus Flugzeugwerke|Pilatus Aircraft Ltd	company
Piper Aircraft	USA	maker			company
Piriou	FRA	shipyard		Kership	company
Pivdenmash	UKR	maker		Yuzhmash|Yuzhnoye|Pivdenne Design Bureau|Yuzhnoye Design Office	company
Pivdenne	UKR	maker		Yuzhnoye Design Bureau	company
Plasan	ISR	maker		Plasan Sasa|Plasan Re'em	company
Plessey	GBR	maker		GEC-Plessey	company
Polaris Defense	USA	maker		~Polaris|Polaris Industries|Polaris Government and Defense	company
Poly Technologies	CHN	exporter	China Poly Group	Poly Technologies Inc.|China Poly Group|Poly Group|PolyTech	state export agency
Poongsan	KOR	maker		Poongsan Corporation	company
Practika	UKR	maker		Praktika|NPO Practika	company
Pratt & Whitney	USA	maker	RTX	Pratt and Whitney|P&W|Pratt & Whitney Military Engines|Pratt and Whitney Military Engines|Pratt & Whitney Corporation|United Technologies Pratt & Whitney|Pratt-Whitney	company
Pratt & Whitney Canada	CAN	maker	RTX	Pratt and Whitney Canada|P&WC	company
Premier Explosives	IND	maker			company
Pretis	BIH	maker		Pretis Vogošća	company
Profense	USA	maker			company
Proforce	NGA	maker		Proforce Defence	company
Promtechnologia	RUS	maker		Promtekhnologii	company
Propmech	PHL	shipyard		Propmech Corporation	company
Prvi Partizan	SRB	maker			company
QinetiQ	GBR	services		QinetiQ Group|QinetiQ Target Systems|QinetiQ North America|~Qinetiq Inc.|Meggitt Target Systems	company
Qods Aviation	IRN	maker		Quds Air Industries|Qods Aviation Industries	company
Quantum Systems	DEU	maker		Quantum-Systems	company
Quickstep	AUS	maker			company
R V Connex	THA	maker			company
RADA Electronic Industries	ISR	maker	Leonardo	~Rada	company
RAM-System GmbH	DEU	maker		RAMSYS	company
RDM Rotterdam	NLD	shipyard		Rotterdamsche Droogdok Maatschappij	company
RMK Marine	TUR	shipyard			company
RTX	USA	maker		RTX Corporation|RTX Corp.|Raytheon Technologies|Raytheon Technologies Corporation	company
RUAG	CHE	maker		RUAG Defence|RUAG Ammotec|RUAG MRO|RUAG Aviation|RUAG Space|RUAG Holding|Beyond Gravity	company
Racal	GBR	maker	Thales	Racal Electronics	company
Raduga	RUS	maker	Tactical Missiles Corporation	MKB Raduga|Raduga Design Bureau	company
Raidco Marine	FRA	shipyard			company
Rauma Marine Constructions	FIN	shipyard		~RMC|Rauma Marine	company
Raytheon	USA	maker	RTX	Raytheon Company|Raytheon Co.|Raytheon Corporation|Raytheon Corp.|Raytheon Missile Systems|Raytheon Missile Systems Company|Raytheon Missiles & Defense|Raytheon Missiles and Defense|Raytheon Missiles and Defense Company|Raytheon Integrated Defense Systems|Raytheon Systems Company|Raytheon Space and Airborne Systems|Raytheon Space & Airborne Systems|Raytheon Network Centric Systems|Raytheon Intelligence and Space|Raytheon Intelligence & Space|Raytheon Technical Services|Raytheon Technical Services Company|Raytheon Aircraft Company|Raytheon Electronic Systems|Raytheon Intelligence, Information and Services|Raytheon Corporation Missile Systems|Raytheon UK|Raytheon Australia|Raytheon Anschütz|Raytheon Canada	company
Red River Army Depot	USA	services			company
Regulus Global	USA	dealer			company
Reliance Defence	IND	maker		Reliance Naval|Pipavav Defence|Dassault Reliance Aerospace|Reliance Naval and Engineering|Pipavav Shipyard	company
Remdizel	RUS	maker			company
Remontowa Shipbuilding	POL	shipyard		Remontowa	company
Renk	DEU	maker		RENK|Renk AG|RENK Group	company
Repkon	TUR	maker			company
Republikorp	IDN	dealer			company
Retia	CZE	maker	CSG	RETIA	company
Reumech OMC	ZAF	maker	BAE Systems	BAE Land Systems OMC|BAE Systems Land Systems South Africa|OMC Engineering|Land Systems OMC|Vickers OMC|BAE Land Systems South Africa	company
Reutech	ZAF	maker	Reunert	Reutech Radar Systems|Reunert	company
Rheinland Air Service	DEU	services		RAS Rheinland Air Service	company
Rheinmetall	DEU	maker		Rheinmetall AG|Rheinmetall Defence|Rheinmetall Landsysteme|Rheinmetall Waffe Munition|Rheinmetall Air Defence|Rheinmetall MAN Military Vehicles|RMMV|Rheinmetall DeTec|Rheinmetall Defence Electronics|Rheinmetall Electronics|Rheinmetall Group|Rheinmetall W&M|Rheinmetall Weapon and Ammunition|Rheinmetall MAN	company
Rheinmetall Defence Australia	AUS	maker	Rheinmetall	Rheinmetall Australia|Rheinmetall NIOA Munitions	company
Rheinmetall Denel Munition	ZAF	maker	Rheinmetall	~RDM	company
Rheinmetall Hungary	HUN	maker	Rheinmetall	Rheinmetall Hungary Zrt	company
Rheinmetall Italia	ITA	maker	Rheinmetall	RWM Italia	company
Rheinmetall Nordic	NOR	maker	Rheinmetall		company
Rock Island Arsenal	USA	maker			company
Rockwell International	USA	maker	Boeing	North American Rockwell|Rockwell International Corporation|~Rockwell	company
Rodman Polyships	ESP	shipyard		~Rodman	company
Rohde & Schwarz	DEU	maker		Rohde and Schwarz	company
Roketsan	TUR	maker		ROKETSAN	company
Rolls-Royce	GBR	maker		Rolls Royce|Rolls-Royce plc|Rolls-Royce Holdings|Rolls-Royce Corporation|Rolls-Royce North America|Rolls-Royce Defence|Rolls-Royce Defense|Allison Engine Company|Rolls-Royce Marine|Rolls-Royce Solutions	company
Romaero	ROU	maker			company
Romarm	ROU	maker		ROMARM|CN Romarm	company
Romtehnica	ROU	exporter		CN Romtehnica	state export agency
Roshel	CAN	maker			company
Rosoboronexport	RUS	exporter	Rostec	Rosoboroneksport|Rosoboronexport State Corporation|Rosvooruzhenie|Rosvooruzheniye|Promexport	state export agency
Rosomak S.A.	POL	maker	PGZ	~Rosomak|Wojskowe Zakłady Mechaniczne	company
Rostec	RUS	maker		Rostech|Rostekh|Russian Technologies|Rostec State Corporation|Russian Technologies State Corporation	company
Rostvertol	RUS	maker	Russian Helicopters		company
Rotax	AUT	maker		BRP-Rotax	company
Roxel	FRA	maker	MBDA		company
Rubin Design Bureau	RUS	shipyard	United Shipbuilding Corporation	~Rubin|Rubin Central Design Bureau	company
Ruselectronics	RUS	maker	Rostec	Roselektronika|Ruselektronika	company
Russian Helicopters	RUS	maker	Rostec	Oboronprom	company
S&K Aerospace	USA	services		S&K Aerospace LLC|S and K Aerospace	company
SAFE Boats International	USA	shipyard		SAFE Boats|Safe Boats International	company
SAIC	USA	services		Science Applications International Corporation|Science Applications International Corp.	company
SAMI Navantia	SAU,ESP	maker	Saudi Arabian Military Industries, Navantia	SAMI Navantia Naval Industries	company
SEMAN	PER	services		SEMAN Perú	company
SIAI-Marchetti	ITA	maker	Leonardo		company
SIG Sauer	DEU,USA	maker		Sig Sauer|SIG SAUER	company
SK Oceanplant	KOR	shipyard		Samkang M&T	company
SME Ordnance	MYS	maker			company
SNT Dynamics	KOR	maker		S&T Dynamics|SNT Motiv|S&T Motiv	company
SNVI	DZA	maker		Société nationale des véhicules industriels	company
SSS Defence	IND	maker			company
SSTEK	TUR	services			company
ST Engineering	SGP	maker		Singapore Technologies Engineering|ST Kinetics|Singapore Technologies Kinetics|ST Aerospace|Singapore Technologies|ST Engineering Aerospace|ST Engineering Land Systems|ST Electronics	company
ST Marine	SGP	shipyard	ST Engineering	Singapore Technologies Marine|ST Engineering Marine	company
STM	TUR	maker		STM Savunma Teknolojileri|Savunma Teknolojileri Mühendislik	company
STV Group	CZE	maker		STV Invest	company
STX Offshore & Shipbuilding	KOR	shipyard		STX Offshore and Shipbuilding|K Shipbuilding	company
SVI Engineering	ZAF	maker			company
SVOS	CZE	maker		SVOS Prelouc	company
SYPAQ	AUS	maker		SYPAQ Systems	company
Saab	SWE	maker		Saab AB|Saab Group|Saab Dynamics|Saab Kockums|Saab Bofors Dynamics|Saab Aeronautics|Saab Electronic Defence Systems|Saab Barracuda|Saab Systems|Saab Surveillance|SAAB	company
Saab Australia	AUS	maker	Saab	Saab Systems Australia	company
Saab Grintek	ZAF	maker	Saab	Grintek Defence|Saab Grintek Defence|Saab Grintek Technologies	company
Saab Inc.	USA	maker	Saab	Saab Defense and Security USA|Saab Sensis	company
Sabca	BEL	maker		SABCA|Sabca Limburg	company
Sabena Technics	FRA	services			company
Sabreliner	USA	services		Sabreliner Corporation	company
Safran	FRA	maker		Safran Electronics & Defense|Safran Electronics and Defense|Safran Helicopter Engines|Safran Aircraft Engines|Sagem|Snecma|SNECMA|Turbomeca|Turboméca|Safran Group|Sagem Défense Sécurité|Safran Electronics|Sofradir	company
Sako	FIN	maker	Beretta	Sako Oy	company
Salamis Shipyards	GRC	shipyard			company
Samel 90	BGR	maker		Samel-90	company
Sandock Austral	ZAF	shipyard			company
Sapa Placencia	ESP	maker		Sapa Operaciones	company
Saronic	USA	shipyard		Saronic Technologies	company
Sarsılmaz	TUR	maker		Sarsilmaz	company
Saudi Arabian Military Industries	SAU	maker		~SAMI|~Military Industries Corporation	company
Saudi Aramco	SAU	services		~Aramco	company
Savox Communications	FIN	maker		Savox	company
Schiebel	AUT	maker		Schiebel Group|Schiebel Elektronische Geräte	company
Science and Engineering Services	USA	services		Science and Engineering Services LLC|SES LLC	company
Scott Lithgow	GBR	shipyard			company
Scranton Army Ammunition Plant	USA	maker			company
Seaspan	CAN	shipyard		Seaspan Shipyards|Vancouver Shipyards	company
Sedef Shipbuilding	TUR	shipyard		Sedef Shipyard	company
Sefine Shipyard	TUR	shipyard			company
Selex ES	ITA,GBR	maker	Leonardo	Selex|SELEX|Selex Galileo|Selex Sistemi Integrati|Galileo Avionica|SELEX Galileo	company
Sellier & Bellot	CZE	maker	CBC	Sellier and Bellot	company
Senop	FIN	maker	Patria	Senop Oy	company
Serco	GBR	services		Serco Group	company
Severnaya Verf	RUS	shipyard	United Shipbuilding Corporation		company
Sevmash	RUS	shipyard	United Shipbuilding Corporation	Sevmash shipyard|Northern Machine-Building Enterprise	company
Shaanxi Aircraft	CHN	maker	AVIC	Shaanxi Aircraft Corporation	company
Shenyang Aircraft	CHN	maker	AVIC	Shenyang Aircraft Corporation	company
Shield AI	USA	maker		Martin UAV	company
Shin Yang Shipyard	MYS	shipyard		Shin Yang	company
ShinMaywa	JPN	maker		ShinMaywa Industries|Shin Meiwa	company
Short Brothers	GBR	maker		~Shorts|Shorts Missile Systems|Thales Air Defence|Short Brothers plc	company
Shvabe	RUS	maker	Rostec	Schwabe Holding	company
Sierra Nevada Corporation	USA	maker		SNC|Sierra Nevada Corp.	company
Sikorsky	USA	maker	Lockheed Martin	Sikorsky Aircraft|Sikorsky Aircraft Corporation|Sikorsky Aircraft Company|Sikorsky Aircraft Corp.	company
Sisu Auto	FIN	maker		Sisu Defence	company
Skydio	USA	maker			company
Skyeton	UKR	maker			company
Smart Shooter	ISR	maker		SMARTSHOOTER	company
Smith & Wesson	USA	maker		Smith and Wesson	company
Smiths Detection	GBR	maker	Smiths Group	~Smiths Group|Smiths Industries	company
Socarenam	FRA	shipyard			company
Socata	FRA	maker		Daher-Socata|EADS Socata	company
Sofema	FRA	dealer			company
Soframe	FRA	maker			company
Soltam	ISR	maker	Elbit Systems	Soltam Systems|Cardom Soltam	company
Song Thu	VNM	shipyard		Song Thu Shipyard	company
Southern African Shipyards	ZAF	shipyard			company
Spartan Chassis	USA	maker			company
Sparton	USA	maker		Sparton Corporation|Sparton DeLeon Springs|ERAPSCO	company
Splav	RUS	maker	Techmash	NPO Splav|Splav State Research and Production Enterprise	company
Sredne-Nevsky Shipyard	RUS	shipyard	United Shipbuilding Corporation		company
Stark Defence	DEU	maker			company
Stark Motors	QAT	maker			company
Steadicopter	ISR	maker			company
Stella Tecnologia	BRA	maker			company
Steller Systems	GBR	services			company
Steyr Mannlicher	AUT	maker		~Steyr|Steyr Arms|Steyr-Mannlicher	company
Steyr Motors	AUT	maker			company
Steyr-Daimler-Puch	AUT	maker	General Dynamics European Land Systems	Steyr Daimler Puch|Steyr-Daimler-Puch Spezialfahrzeug	company
Strategic Marine	SGP	shipyard			company
Streit Group	ARE	maker		STREIT Group	company
Sturm Ruger	USA	maker		Sturm, Ruger & Co.|~Ruger	company
Sukhoi	RUS	maker	United Aircraft Corporation	Sukhoi Company|Sukhoi Aviation Holding|Sukhoi Design Bureau|KnAAPO|Komsomolsk-on-Amur Aircraft Plant|KnAAZ	company
Supacat	GBR	maker		SC Group	company
Swan Hunter	GBR	shipyard			company
Swede Ship Marine	SWE	shipyard		Swede Ship	company
Swiftships	USA	shipyard		Swiftships Shipbuilders|Swift Ships|Swiftships LLC	company
SwissP Defence	CHE	maker	Beretta	Swiss P Defence|Ammotec	company
TAURUS Systems	DEU,SWE	maker	MBDA, Saab	Taurus Systems	company
TDA Armements	FRA	maker	Thales		company
TEREM	BGR	services		Terem Holding|TEREM Holding	company
TUSAŞ Engine Industries	TUR	maker		TEI|TUSAS Engine Industries	company
Tactical Air Support	USA	services			company
Tactical Missiles Corporation	RUS	maker		KTRV|Tactical Missile Corporation|Tactical Missiles Corp.|Zvezda-Strela	company
Tadiran	ISR	maker	Elbit Systems	Tadiran Communications	company
Tandanor	ARG	shipyard			company
Tata Advanced Systems	IND	maker	Tata	TASL|Tata Advanced Systems Limited|Tata Power SED|Tata Power Strategic Engineering Division|Tata Aerospace & Defence	company
Tata Motors	IND	maker	Tata		company
Tatra	CZE	maker	CSG	Tatra Trucks|Tatra Defence Vehicle|Tatra Defence Vehicles	company
Taurus Armas	BRA	maker		Forjas Taurus|~Taurus	company
Tawazun Holding	ARE	maker	EDGE Group	Tawazun Dynamics|Halcon|HALCON|Al Tariq	company
Tbilisi Aircraft Manufacturing	GEO	maker		Delta State Military Scientific-Technical Center|STC Delta	company
Teal Drones	USA	maker	Red Cat Holdings	Red Cat Holdings	company
Techmash	RUS	maker	Rostec	Tecmash|Tekhmash	company
Technamm	FRA	maker			company
Techspace Aero	BEL	maker	Safran	Safran Aero Boosters	company
Tecnam	ITA	maker			company
Tecnobit	ESP	maker	Oesía	Grupo Oesia	company
Tekever	PRT	maker		TEKEVER	company
Teldat	POL	maker			company
Teledyne	USA	maker		Teledyne Technologies|Teledyne Brown Engineering|Teledyne Continental Motors|Teledyne Ryan	company
Telephonics	USA	maker	TTM Technologies	Telephonics Corporation|TTM Technologies	company
Tellumat	ZAF	maker		Hensoldt Tellumat	company
Tengden	CHN	maker		Sichuan Tengden|Tengoen Technology	company
Tenix	AUS	shipyard	BAE Systems	Tenix Defence|Transfield Shipbuilding|AMECON	company
Terma	DNK	maker		Terma A/S|Terma North America	company
Terradyne	CAN	maker		Terradyne Armored Vehicles	company
Tess Defence	ESP	maker			company
Tetraedr	BLR	maker			company
Texas Instruments	USA	maker		Texas Instruments Defense Systems	company
Texelis	FRA	maker			company
Textron	USA	maker		Textron Inc.|Textron Systems|Textron Systems Corporation|Textron Defense Systems|Textron Marine and Land Systems|Textron Marine & Land Systems|Textron Marine|Textron Aviation|Textron Aviation Defense|Textron Systems Unmanned Systems|Textron Aviation Defense LLC	company
Thales	FRA	maker		Thales Group|Thales SA|Thales Air Systems|Thales Underwater Systems|Thales Optronique|Thales Communications|Thales Alenia Space|Thales Land & Joint Systems|Thales Land and Joint Systems|Thales LAS France	company
Thales Australia	AUS	maker	Thales	ADI Limited|Australian Defence Industries	company
Thales Canada	CAN	maker	Thales		company
Thales Defense & Security	USA	maker	Thales	Thales Defense and Security|Thales Communications Inc.	company
Thales Nederland	NLD	maker	Thales	Thales Netherlands|Hollandse Signaalapparaten|Signaal|Hollandse Signaal	company
Thales UK	GBR	maker	Thales	Thales Optronics|Thales Air Defence Limited|Thales UK Ltd	company
ThalesRaytheonSystems	USA,FRA	maker	RTX, Thales	Thales Raytheon Systems|Thales-Raytheon Systems|Thales-Raytheon	company
The Armored Group	USA	maker		~TAG|Armored Group LLC	company
Theon Sensors	GRC	maker		Theon International	company
Thomson-CSF	FRA	maker	Thales	Thomson CSF|Thomson-Brandt	company
Threod Systems	EST	maker		Threod	company
Thunder Tiger	TWN	maker			company
Thyssenkrupp Marine Systems	DEU	shipyard	Thyssenkrupp	TKMS|ThyssenKrupp Marine Systems|Thyssen Krupp Marine Systems|ThyssenKrupp|~Thyssen|thyssenkrupp	company
Timoney	IRL	maker		Timoney Technology	company
Titagarh	IND	shipyard		Titagarh Wagons|Titagarh Rail Systems	company
Titra Technology	TUR	maker		TITRA Teknoloji	company
Tobyhanna Army Depot	USA	services			company
Todd Shipyards	USA	shipyard			company
Tomer Government Company	ISR	maker		~Tomer	company
Top Aces	CAN	services			company
TransDigm	USA	maker		TransDigm Group|Esterline|Esterline Technologies	company
Transvaro	TUR	maker			company
Trijicon	USA	maker			company
Truvelo	ZAF	maker		Truvelo Armoury	company
Tualcom	TUR	maker			company
Tupolev	RUS	maker	United Aircraft Corporation		company
Turgis Gaillard	FRA	maker			company
Turkish Aerospace Industries	TUR	maker		TAI|TUSAŞ|TUSAS|Turkish Aerospace|Turk Havacilik ve Uzay Sanayii	company
Tyonek	USA	services		Tyonek Native Corporation	company
Tytan Technologies	DEU	maker			company
U.S. Ordnance	USA	maker		US Ordnance	company
UCOCAR	VEN	shipyard		DIANCA	company
URS Corporation	USA	services		URS Federal Services|~URS|EG&G	company
UTVA	SRB	maker	Yugoimport	Utva Pančevo	company
UVision	ISR	maker		UVision Air	company
Ukrainian Armor	UKR	maker		Ukrainian Armored Vehicles|Ukrainska Bronetekhnika	company
Ukroboronprom	UKR	maker		UkrOboronProm|Ukrainian Defense Industry|Ukrainian Defence Industry|JSC Ukrainian Defense Industry	company
Ukrspecexport	UKR	exporter	Ukroboronprom	Ukrspetsexport|Ukrspetseksport|Ukrinmash|Progress state foreign trade company|SpetsTechnoExport|Spetstechnoexport	state export agency
Ukrspecsystems	UKR	maker			company
Ulan-Ude Aviation Plant	RUS	maker	Russian Helicopters	Ulan-Ude Aviation|U-UAP|U-UAZ	company
Ultra Electronics	GBR	maker		Ultra Electronics Holdings|Ultra Electronics Ocean Systems|Ultra Maritime|USSI|UnderSea Sensor Systems|UnderSea Sensor Systems Inc.	company
Umoe Mandal	NOR	shipyard			company
Unis Group	BIH	maker			company
United Aircraft Corporation	RUS	maker	Rostec	UAC|United Aircraft Corp.|~OAK	company
United Defense	USA	maker	BAE Systems	United Defense Industries|United Defense L.P.|United Defense LP|United Defense Limited Partnership|FMC Corporation|~FMC|BMY Combat Systems	company
United Defense Manufacturing	PHL	maker		UDMC	company
United Engine Corporation	RUS	maker	Rostec	UEC|Saturn NPO|NPO Saturn|UEC-Saturn|UEC-Klimov	company
United Shipbuilding Corporation	RUS	shipyard		~USC|United Shipbuilding Corp.|OSK	company
United Technologies	USA	maker	RTX	United Technologies Corporation|United Technologies Corp.|~UTC	company
Ural Automobile Plant	RUS	maker		UralAZ	company
Uralsk Zenit	KAZ	shipyard		Zenit Uralsk plant	company
Uralvagonzavod	RUS	maker	Rostec	UVZ|Ural Vagon Zavod	company
Urdan Industries	ISR	maker			company
Urovesa	ESP	maker		UROVESA|Uro Vehículos Especiales	company
Uzina Mecanică București	ROU	maker	Romarm	Uzina Mecanica Bucuresti|~UMB	company
V2X	USA	services		V2X Inc.|Vectrus	company
VMZ	BGR	maker		VMZ Sopot|Vazovski Mashinostroitelni Zavodi	company
VOP CZ	CZE	services			company
VSE	USA	services		VSE Corporation|VSE Corp.|VSE International	company
VT Group	GBR	shipyard	BAE Systems	Vosper Thornycroft|VT Shipbuilding|BVT Surface Fleet	company
Valhalla Turrets	SVN	maker			company
Van Halteren Defence	NLD	maker		Van Halteren Defense	company
Van der Giessen-de Noord	NLD	shipyard			company
Vard	NOR	shipyard	Fincantieri	VARD	company
Vectronix	CHE	maker	Safran	Leica Vectronix	company
Veecraft Marine	ZAF	shipyard	Paramount Group		company
Verney-Carron	FRA	maker			company
Vertex Aerospace	USA	services	V2X	L3 Vertex Aerospace|Vertex Aerospace LLC|Vertex Aerospace Company	company
Vestel Savunma	TUR	maker		Vestel Defence|Lentatek	company
Viasat	USA	maker		ViaSat|ViaSat Inc.|Viasat Inc.	company
Vickers Shipbuilding and Engineering	GBR	shipyard	BAE Systems	VSEL|Vickers Shipbuilding & Engineering	company
Victrix Armaments	ITA	maker	Beretta		company
Viettel	VNM	maker		Viettel High Tech|Viettel Group	company
Vigor Industrial	USA	shipyard		Vigor Marine	company
Vinnell	USA	services	Northrop Grumman	Vinnell Corporation|Vinnell Arabia	company
Volatavto	BLR	maker			company
Volvo Aero	SWE	maker	GKN	~Volvo|GKN Aerospace	company
Vosper	GBR	shipyard			company
Vulcanair	ITA	maker			company
Vympel	RUS	maker	Tactical Missiles Corporation	Vympel NPO|Vympel Design Bureau	company
Vympel Shipyard	RUS	shipyard			company
WASS	ITA	maker	Leonardo	Whitehead Alenia Sistemi Subacquei|~Whitehead	company
WB Group	POL	maker		WB Electronics|Grupa WB|Flytronic	company
Warner Robins Air Logistics Center	USA	services		Warner Robins Air Logistics Complex	company
Watervliet Arsenal	USA	maker			company
Way Industries	SVK	maker			company
Weibel	DNK	maker		Weibel Scientific	company
West Sea	PRT	shipyard		Estaleiros Navais de Viana do Castelo	company
Westinghouse	USA	maker	Northrop Grumman	Westinghouse Electric|Westinghouse Electric Corporation	company
Westland	GBR	maker	Leonardo	Westland Helicopters|GKN Westland|Westland Aircraft	company
Willard Marine	USA	shipyard			company
Williams International	USA	maker		Williams International Corporation	company
Wilton-Fijenoord	NLD	shipyard			company
Windhoeker Maschinenfabrik	NAM	maker			company
Wuchang Shipbuilding	CHN	shipyard	CSSC	Wuchang Shipyard|Wuchang Shipbuilding Industry Group	company
XTEND Defense	ISR	maker		XTEND Reality	company
Xi'an Aircraft	CHN	maker	AVIC	Xian Aircraft|Xi'an Aircraft Industrial Corporation	company
Yakovlev	RUS	maker	United Aircraft Corporation	Yakovlev Design Bureau	company
Yantar Shipyard	RUS	shipyard	United Shipbuilding Corporation	~Yantar|Baltic Shipyard Yantar	company
Yarrow Shipbuilders	GBR	shipyard	BAE Systems	~Yarrow|BAE Systems Marine	company
Yonca-Onuk	TUR	shipyard		Yonca Onuk|Yonca Shipyard|Yonca-Onuk Shipyard	company
Yugoimport	SRB	exporter		Yugoimport-SDPR|Yugoimport SDPR|Jugoimport|Jugoimport-SDPR|~SDPR	state export agency
ZM Tarnow	POL	maker	PGZ	Zaklady Mechaniczne Tarnow	company
ZTS	SVK	maker		ZTS Martin|ZTS Špeciál|Konštrukta Defence|Konstrukta Defence|ZTS Special	company
Zala Aero	RUS	maker	Kalashnikov	ZALA Aero Group|ZALA	company
Zamil Offshore	SAU	shipyard		Zamil Shipyards	company
Zastava Arms	SRB	maker		Zastava oružje|Crvena Zastava	company
Zavod imeni Degtyareva	RUS	maker		Degtyarev Plant|ZiD	company
Zelenodolsk Shipyard	RUS	shipyard	Ak Bars	Zelenodolsk Gorky Plant|A.M. Gorky Zelenodolsk Plant|Gorky Zelenodolsk Plant	company
Zenit Shipyard	KAZ	shipyard		Uralsk plant Zenit|Zenit Uralsk	company
Zhytomyr Armoured Plant	UKR	maker	Ukroboronprom	Zhytomyr Armored Plant	company
Zimbabwe Defence Industries	ZWE	exporter			state export agency
Zlin Aircraft	CZE	maker		Moravan Otrokovice	company
Zone 5 Technologies	USA	maker			company
Zorya-Mashproekt	UKR	maker	Ukroboronprom	Zorya Mashproekt|Zorya-Mashproyekt	company
Zvezdochka	RUS	shipyard	United Shipbuilding Corporation		company
ideaForge	IND	maker			company
~Aerodyne	MYS	services			company
~Arcus	BGR	maker		Arcus AD|Arcus Co.	company
~Arsenal	BGR	maker		Arsenal AD|Arsenal JSCo|Arsenal 2000	company
~Artem	UKR	maker	Ukroboronprom	AHK Artem|Artem State Holding Company	company
~CBC	BRA	maker		Companhia Brasileira de Cartuchos|CBC Global Ammunition	company
~Caracal	ARE	maker	EDGE Group	Caracal International|~Merkel	company
~Caterpillar	USA	maker		Caterpillar Inc.|Caterpillar Defense|Perkins Engines	company
~Colt	USA	maker	Colt CZ Group	Colt Defense|Colt's Manufacturing|Colt's Manufacturing Company|Colt Defense LLC|Colt's Manufacturing Company LLC	company
~Combined Systems	USA	maker		Combined Systems Inc.|Combined Tactical Systems	company
~Condor	BRA	maker		~Condor Não-Letal|Condor Tecnologias Não-Letais|Condor Non-Lethal Technologies	company
~Cubic	USA	maker		Cubic Corporation|Cubic Defense Applications|Cubic Defense Systems|Cubic Global Defense	company
~DJI	CHN	maker		~DJI Technology|Da-Jiang Innovations	company
~Davie	CAN	shipyard		Davie Shipbuilding|Chantier Davie	company
~Destini	MYS	shipyard		Destini Shipbuilding|Destini Berhad	company
~Draper	USA	maker		Draper Laboratory|Charles Stark Draper Laboratory	company
~EHang	CHN	maker			company
~Eaton	USA	maker		Eaton Corporation|Eaton Aerospace	company
~Erickson	USA	services		Erickson Inc.|Erickson Air-Crane	company
~Fire Point	UKR	maker			company
~Force Protection	USA	maker	General Dynamics	Force Protection Inc.|Force Protection Industries	company
~GMV	ESP	services		GMV Aerospace and Defence	company
~Gamma	HUN	maker		Gamma Technical Corporation|~Gamma Műszaki	company
~Hawker	GBR	maker		~Hawker Aircraft	company
~Helwan	EGY	maker		Helwan Aircraft	company
~Hitachi	JPN	maker			company
~Igman	BIH	maker		Igman Konjic	company
~Insta	FIN	maker		Insta Group	company
~Iridium	USA	services		Iridium Communications	company
~Jacobs	USA	services		Jacobs Engineering|Jacobs Technology|Jacobs Engineering Group	company
~John Deere	USA	maker		Deere & Company	company
~Kia	KOR	maker	Hyundai	Kia Motors	company
~Klimov	RUS	maker	United Engine Corporation		company
~Korean Air	KOR	maker		Korean Air Aerospace	company
~Kronstadt	RUS	maker		Kronstadt Group	company
~Lacroix	FRA	maker		Etienne Lacroix|Lacroix Defense	company
~Land Rover	GBR	maker		Jaguar Land Rover	company
~Leonardo	ITA	maker		Leonardo S.p.A.|Leonardo SpA|Leonardo Company|Leonardo Group|Leonardo Aircraft|Leonardo Electronics|Leonardo Finmeccanica|Leonardo-Finmeccanica|Finmeccanica	company
~NEC	JPN	maker		NEC Corporation|Nippon Electric	company
~Olin	USA	maker		Olin Corporation|Olin Winchester|Winchester Ammunition	company
~Optix	BGR	maker		Opticoelectron	company
~Parrot	FRA	maker		Parrot Drones	company
~Parsons	USA	services		Parsons Corporation	company
~Progress SFTF	UKR	exporter		SFTE Progress|Progress Ukrainian state foreign trade	company
~Rafael	ISR	maker		Rafael Advanced Defense Systems|Rafael Advanced Defence Systems|Rafael Armament Development Authority|Rafael Advanced Defense Systems Ltd.|RAFAEL|Rafael Ltd.	company
~Remington	USA	maker		Remington Arms|Remington Defense|Remington Arms Company	company
~Roke	GBR	services	Chemring	Roke Manor Research	company
~SIMA	PER	shipyard		SIMA Callao|SIMA Perú|Servicios Industriales de la Marina	company
~SRC	USA	maker		SRC Inc.|SRCTec|Syracuse Research Corporation	company
~Samsung	KOR	maker		~Samsung Aerospace	company
~Scania	SWE	maker		Scania AB	company
~Sener	ESP	maker		Sener Aeroespacial	company
~Sloboda	SRB	maker		Sloboda Čačak|Sloboda Cacak	company
~Solar Industries	IND	maker		Economic Explosives|Solar Defence	company
~Subaru	JPN	maker		Fuji Heavy Industries|Subaru Bell	company
~Swiss Arms	CHE	maker			company
~Systematic	DNK	maker		Systematic A/S	company
~TAIS	TUR	shipyard		TAIS Shipyards	company
~Tekne	ITA	maker		Tekne S.p.A.	company
~Toshiba	JPN	maker		Toshiba Corporation	company
~Vega	RUS	maker	Ruselectronics	Vega Concern|Vega Radio Engineering Corporation	company
~Wahaj	SAU	maker			company
~Woodward	USA	maker		Woodward Inc.|Woodward HRT	company
~Ziyan	CHN	maker		Ziyan UAV|Zhuhai Ziyan	company
Česká zbrojovka	CZE	maker	Colt CZ Group	Ceska Zbrojovka|CZUB|CZ Group|Colt CZ|Colt CZ Group|CZG	company
Đuro Đaković	HRV	maker		Djuro Djakovic|Duro Dakovic|Đuro Đaković Special Vehicles	company
"""##
  static let companiesSum: UInt64 = 1971136636
}
