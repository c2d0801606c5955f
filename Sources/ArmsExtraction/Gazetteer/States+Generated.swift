// Generated from states.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let states = ##"""
# States, territories and former states with the words that stand for them.
#
# Columns (tab-separated):
#   1 code          ISO 3166-1 alpha-3, XKX for Kosovo, ISO 3166-3 for former states. Two states may have borne one code in turn
#                   (VNM, YEM, DEU): the row of the present bearer comes first, the former bearer's has kind former
#   2 name          the usual English name
#   3 kind          state, territory (a dependency or an area of special status in ISO 3166-1) or former
#   4 from          year from which the state existed under this name and borders, where documents since 1945 make it matter
#   5 until         year in which it ended; empty where it exists
#   6 successors    codes of the states that followed it, separated by commas, the main one first where there is one
#   7 demonyms      separated by |: adjectives and the words for its people
#   8 aliases       separated by |: official and former names, acronyms; "Government of …" is left to a rule
#   9 capitals      separated by |: cities that stand for the government ("Tokyo said"). A dateline is no such use
#  10 institutions  separated by |: ministries, forces, parliaments and palaces whose own names name the state
#  11 source        where code and name come from
# A name that begins with ~ is weak: also an ordinary word, a person, another place, or shared by several rows ("IAF" of India and Israel).
# It counts only beside a cue. Names of four capitals or less count in capitals alone ("US", "UK").
# Sorted by column 1 (LC_ALL=C), the former bearer of a code after the present one.
# Source: ISO 3166-1 and 3166-3 (codes, as in Debian's iso-codes); names, demonyms and institutions from general knowledge of usage, written by us.
ABW	Aruba	territory				Aruban|Arubans		Oranjestad		ISO 3166-1
AFG	Afghanistan	state				Afghan|Afghans	Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan|Democratic Republic of Afghanistan	Kabul	Afghan National Army|Afghan Air Force|Afghan National Defense and Security Forces|Afghan National Security Forces|ANDSF|Afghan National Police	ISO 3166-1
AFI	French Afars and Issas	former	1967	1977	DJI		French Territory of the Afars and the Issas|French Somaliland			ISO 3166-3 AIDJ
AGO	Angola	state				Angolan|Angolans	Republic of Angola|People's Republic of Angola	Luanda	Angolan Armed Forces	ISO 3166-1
AIA	Anguilla	territory				Anguillan|Anguillans		~The Valley		ISO 3166-1
ALA	Åland Islands	territory					Aland|Åland	Mariehamn		ISO 3166-1
ALB	Albania	state				Albanian|Albanians	Republic of Albania	Tirana|Tiranë	Albanian Armed Forces	ISO 3166-1
AND	Andorra	state				Andorran|Andorrans	Principality of Andorra	Andorra la Vella		ISO 3166-1
ANT	Netherlands Antilles	former	1954	2010	BES,CUW,SXM	Netherlands Antillean|Antillean|~Antilleans	Dutch Antilles			ISO 3166-3 ANHH
ARE	United Arab Emirates	state				Emirati|Emiratis	UAE|U.A.E.|Emirates|The Emirates|~Trucial States|~Dubai	Abu Dhabi	Tawazun|Tawazun Council|UAE Armed Forces|Joint Aviation Command|UAE Presidential Guard	ISO 3166-1
ARG	Argentina	state				Argentine|Argentines|Argentinian|Argentinians|~Argentinean	Argentine Republic	Buenos Aires	Casa Rosada|Armada Argentina|Fuerza Aérea Argentina	ISO 3166-1
ARM	Armenia	state				Armenian|Armenians	Republic of Armenia	Yerevan	Armenian Armed Forces	ISO 3166-1
ASM	American Samoa	territory				American Samoan|American Samoans		Pago Pago		ISO 3166-1
ATA	Antarctica	territory								ISO 3166-1
ATB	British Antarctic Territory	former	1962	1979	ATA					ISO 3166-3 BQAQ
ATF	French Southern Territories	territory					French Southern and Antarctic Lands|French Southern and Antarctic Territories			ISO 3166-1
ATG	Antigua and Barbuda	state				Antiguan|Antiguans|Barbudan|Barbudans	Antigua|~Barbuda|Antigua & Barbuda	~St. John's|~Saint John's	Antigua and Barbuda Defence Force	ISO 3166-1
ATN	Dronning Maud Land	former	1939	1983	ATA		Queen Maud Land			ISO 3166-3 NQAQ
AUS	Australia	state				Australian|Australians|~Aussie|~Aussies	Commonwealth of Australia	Canberra	Australian Defence Force|Australian Defense Force|ADF|RAAF|Royal Australian Air Force|~RAN|Royal Australian Navy|HMAS|~Department of Defence|Capability Acquisition and Sustainment Group|CASG|Defence Materiel Organisation|~DMO|Defence Export Controls|Guided Weapons and Explosive Ordnance Enterprise|Australian Army	ISO 3166-1
AUT	Austria	state				Austrian|Austrians	Republic of Austria	~Vienna	Bundesheer|Austrian Armed Forces|Austrian Air Force	ISO 3166-1
AZE	Azerbaijan	state				Azerbaijani|Azerbaijanis|Azeri|Azeris	Republic of Azerbaijan	Baku	Azerbaijani Armed Forces	ISO 3166-1
BDI	Burundi	state				Burundian|Burundians|Burundese	Republic of Burundi	Bujumbura|Gitega		ISO 3166-1
BEL	Belgium	state				Belgian|Belgians	Kingdom of Belgium	~Brussels	Belgian Air Component|Belgian Land Component|Belgian Naval Component|Belgian Air Force|Belgian Armed Forces|Belgian Defence	ISO 3166-1
BEN	Benin	state	1975			Beninese|Beninois	Republic of Benin	Porto-Novo|Cotonou		ISO 3166-1
BES	Bonaire, Sint Eustatius and Saba	territory				Bonairean|Bonaireans	Caribbean Netherlands|Bonaire|Sint Eustatius|~Saba	~Kralendijk		ISO 3166-1
BFA	Burkina Faso	state	1984			Burkinabe|Burkinabé|~Burkinese	Burkina	Ouagadougou		ISO 3166-1
BGD	Bangladesh	state	1971			Bangladeshi|Bangladeshis	People's Republic of Bangladesh	Dhaka|Dacca	Bangladesh Armed Forces|Bangladesh Air Force|Bangladesh Navy|Bangladesh Army|Bangladesh Coast Guard|Bangladesh Police|DGDP|Directorate General of Defence Purchase	ISO 3166-1
BGR	Bulgaria	state				Bulgarian|Bulgarians	Republic of Bulgaria|People's Republic of Bulgaria	~Sofia	Bulgarian Air Force|Bulgarian Armed Forces	ISO 3166-1
BHR	Bahrain	state				Bahraini|Bahrainis	Kingdom of Bahrain|State of Bahrain	Manama	Bahrain Defence Force|Bahrain Defense Force|Royal Bahraini Air Force|RBAF|Royal Bahrain Naval Force|Royal Bahraini Naval Force|Bahrain National Guard	ISO 3166-1
BHS	Bahamas	state				Bahamian|Bahamians	The Bahamas|Commonwealth of The Bahamas	~Nassau	Royal Bahamas Defence Force|RBDF	ISO 3166-1
BIH	Bosnia and Herzegovina	state	1992			Bosnian|Bosnians|Bosnian and Herzegovinian|~Herzegovinian	Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina|~Herzegovina|BiH|~Republika Srpska	Sarajevo	Armed Forces of Bosnia and Herzegovina	ISO 3166-1
BLM	Saint Barthélemy	territory					Saint Barthelemy|St. Barthelemy|St Barthelemy|~St. Barts	~Gustavia		ISO 3166-1
BLR	Belarus	state	1991			Belarusian|Belarusians|Belarussian|Belarussians|Byelorussian|Byelorussians	Republic of Belarus|Byelorussia|Belorussia	Minsk	Armed Forces of Belarus	ISO 3166-1
BLZ	Belize	state				Belizean|Belizeans	~British Honduras	Belmopan	Belize Defence Force	ISO 3166-1
BMU	Bermuda	territory				Bermudian|Bermudians|Bermudan		~Hamilton	Royal Bermuda Regiment	ISO 3166-1
BOL	Bolivia	state				Bolivian|Bolivians	Plurinational State of Bolivia|Republic of Bolivia	~La Paz|~Sucre	Bolivian Air Force	ISO 3166-1
BRA	Brazil	state				Brazilian|Brazilians	Federative Republic of Brazil|Brasil	Brasilia|Brasília	Brazilian Armed Forces|Marinha do Brasil|Exército Brasileiro|Força Aérea Brasileira|Planalto|Brazilian Marine Corps	ISO 3166-1
BRB	Barbados	state				Barbadian|Barbadians|~Bajan|~Bajans		~Bridgetown	Barbados Defence Force	ISO 3166-1
BRN	Brunei	state				Bruneian|Bruneians	Brunei Darussalam|Negara Brunei Darussalam|Sultanate of Brunei	Bandar Seri Begawan	Royal Brunei Armed Forces|Royal Brunei Air Force|Royal Brunei Navy|~RBAirF	ISO 3166-1
BTN	Bhutan	state				Bhutanese	Kingdom of Bhutan	Thimphu	Royal Bhutan Army	ISO 3166-1
BVT	Bouvet Island	territory								ISO 3166-1
BWA	Botswana	state	1966			Motswana|Batswana|Botswanan|Botswanans	Republic of Botswana|Bechuanaland	Gaborone	Botswana Defence Force|Botswana Defense Force	ISO 3166-1
BYS	Byelorussian SSR	former	1922	1991	BLR		Byelorussian Soviet Socialist Republic|Belorussian SSR			ISO 3166-3 BYAA
CAF	Central African Republic	state				Central African|Central Africans	~CAR|Central African Empire|~Centrafrique	~Bangui		ISO 3166-1
CAN	Canada	state				Canadian|Canadians	Dominion of Canada	Ottawa	Royal Canadian Air Force|RCAF|Royal Canadian Navy|~RCN|Canadian Army|Canadian Armed Forces|Canadian Forces|Department of National Defence|Public Services and Procurement Canada|PSPC|RCMP|Royal Canadian Mounted Police|HMCS|Global Affairs Canada|Canadian Coast Guard	ISO 3166-1
CCK	Cocos (Keeling) Islands	territory					Cocos Islands|Keeling Islands|Cocos Keeling Islands			ISO 3166-1
CHE	Switzerland	state				Swiss	Swiss Confederation	~Bern|~Berne	Armasuisse|Swiss Air Force|Swiss Army|Swiss Armed Forces|Federal Department of Defence, Civil Protection and Sport|~DDPS|~VBS	ISO 3166-1
CHL	Chile	state				Chilean|Chileans	Republic of Chile	~Santiago	Chilean Air Force|Chilean Navy|Armada de Chile|Fuerza Aérea de Chile|FACh|Carabineros|Chilean Army	ISO 3166-1
CHN	China	state				Chinese	People's Republic of China|Peoples Republic of China|PRC|P.R.C.|P.R. China|Communist China|Red China|mainland China	Beijing|Peking	PLA|People's Liberation Army|PLAAF|~PLAN|PLARF|People's Liberation Army Navy|People's Liberation Army Air Force|PLA Navy|PLA Air Force|Zhongnanhai|~Central Military Commission|SASTIND|People's Armed Police	ISO 3166-1
CIV	Côte d'Ivoire	state				Ivorian|Ivorians|Ivoirian	Ivory Coast|Cote d'Ivoire|Republic of Côte d'Ivoire|The Ivory Coast	Yamoussoukro|Abidjan		ISO 3166-1
CMR	Cameroon	state				Cameroonian|Cameroonians	Republic of Cameroon|~Cameroons	Yaoundé|Yaounde	~BIR|Rapid Intervention Battalion	ISO 3166-1
COD	Democratic Republic of the Congo	state				~Congolese	DR Congo|DRC|D.R. Congo|D.R.C.|Congo-Kinshasa|Congo Kinshasa|Democratic Republic of Congo|~Congo|Belgian Congo|Congo, Democratic Republic of the	Kinshasa|~Leopoldville	FARDC|Armed Forces of the Democratic Republic of the Congo	ISO 3166-1
COG	Republic of the Congo	state				~Congolese	Republic of Congo|Congo-Brazzaville|Congo Brazzaville|~Congo|People's Republic of the Congo	Brazzaville		ISO 3166-1
COK	Cook Islands	territory				Cook Islander|Cook Islanders	The Cook Islands	~Avarua		ISO 3166-1
COL	Colombia	state				Colombian|Colombians	Republic of Colombia	Bogota|Bogotá	Colombian Aerospace Force|Colombian Air Force|Colombian National Police|Armada Nacional de Colombia|Colombian Army|Colombian Navy|Fuerza Aérea Colombiana	ISO 3166-1
COM	Comoros	state				Comorian|Comorians|Comoran	Union of the Comoros|The Comoros	~Moroni		ISO 3166-1
CPV	Cabo Verde	state				Cape Verdean|Cape Verdeans|Cabo Verdean	Cape Verde|Cape Verde Islands|Republic of Cabo Verde	~Praia		ISO 3166-1
CRI	Costa Rica	state				Costa Rican|Costa Ricans	Republic of Costa Rica	~San José|~San Jose	Fuerza Pública	ISO 3166-1
CSK	Czechoslovakia	former	1945	1992	CZE,SVK	Czechoslovak|Czechoslovaks|Czechoslovakian|Czechoslovakians	Czechoslovak Socialist Republic|Czech and Slovak Federal Republic|CSSR|CSFR|~CSR|Czecho-Slovakia		Czechoslovak People's Army	ISO 3166-3 CSHH
CTE	Canton and Enderbury Islands	former	1939	1979	KIR					ISO 3166-3 CTKI
CUB	Cuba	state				Cuban|Cubans	Republic of Cuba	Havana	Cuban Revolutionary Armed Forces	ISO 3166-1
CUW	Curaçao	territory				Curaçaoan|Curacaoan	Curacao	~Willemstad		ISO 3166-1
CXR	Christmas Island	territory								ISO 3166-1
CYM	Cayman Islands	territory				Caymanian|Caymanians	The Cayman Islands|~Caymans	~George Town		ISO 3166-1
CYP	Cyprus	state				Cypriot|Cypriots|Greek Cypriot|Greek Cypriots	Republic of Cyprus	Nicosia	Cypriot National Guard|Cyprus National Guard	ISO 3166-1
CZE	Czechia	state	1993			Czech|Czechs	Czech Republic|The Czech Republic	Prague	Czech Army|Army of the Czech Republic|Czech Air Force|Czech Armed Forces	ISO 3166-1
DDR	East Germany	former	1949	1990	DEU	East German|East Germans	German Democratic Republic|GDR|G.D.R.	East Berlin	National People's Army|Nationale Volksarmee|~NVA	ISO 3166-3 DDDE
DEU	Germany	state				German|Germans	Federal Republic of Germany|FRG|~BRD	Berlin	Bundeswehr|Luftwaffe|Deutsche Marine|German Navy|German Air Force|German Army|Bundestag|BAAINBw|Federal Ministry of Defence|Bundeskriminalamt|Federal Office of Bundeswehr Equipment, Information Technology and In-Service Support|Federal Security Council|Bundessicherheitsrat|Bundesmarine	ISO 3166-1
DEU	West Germany	former	1949	1990	DEU	West German|West Germans	~Bonn Republic	~Bonn		name of the Federal Republic before unification; it kept code DEU
DHY	Dahomey	former	1958	1975	BEN	Dahomeyan|Dahomeyans|~Dahomean	Republic of Dahomey			ISO 3166-3 DYBJ
DJI	Djibouti	state	1977			Djiboutian|Djiboutians	Republic of Djibouti			ISO 3166-1
DMA	Dominica	state				~Dominican	Commonwealth of Dominica	~Roseau		ISO 3166-1
DNK	Denmark	state				Danish|~Dane|~Danes	Kingdom of Denmark	Copenhagen	Royal Danish Navy|Royal Danish Air Force|Royal Danish Army|Danish Defence|~RDAF|~FMI|Danish Ministry of Defence Acquisition and Logistics Organisation|~DALO|Folketing	ISO 3166-1
DOM	Dominican Republic	state				~Dominican|~Dominicans	~Santo Domingo	Santo Domingo	Dominican Air Force	ISO 3166-1
DZA	Algeria	state	1962			Algerian|Algerians	People's Democratic Republic of Algeria|Democratic and Popular Republic of Algeria	Algiers	People's National Army|Algerian Air Force|Algerian Navy|Algerian People's National Army	ISO 3166-1
ECU	Ecuador	state				Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans	Republic of Ecuador	~Quito	Ecuadorian Air Force|~Carondelet	ISO 3166-1
EGY	Egypt	state				Egyptian|Egyptians	Arab Republic of Egypt|A.R. Egypt|United Arab Republic	Cairo	Egyptian Air Force|Egyptian Navy|Egyptian Armed Forces|Egyptian Armament Authority|~EAF	ISO 3166-1
ERI	Eritrea	state	1993			Eritrean|Eritreans	State of Eritrea	Asmara		ISO 3166-1
ESH	Western Sahara	territory				Sahrawi|Sahrawis|Saharawi|Saharawis	Spanish Sahara|Sahrawi Arab Democratic Republic|~SADR	~Laayoune|~El Aaiun	~Polisario|~Polisario Front	ISO 3166-1
ESP	Spain	state				Spanish|Spaniard|Spaniards	Kingdom of Spain	Madrid	Ejército del Aire|Ejército de Tierra|Armada Española|Spanish Navy|Spanish Air Force|Spanish Army|Guardia Civil|~DGAM|Moncloa	ISO 3166-1
EST	Estonia	state	1991			Estonian|Estonians	Republic of Estonia	Tallinn	Estonian Defence Forces|Estonian Defense Forces|~RKIK|Estonian Centre for Defence Investments|Estonian Centre for Defense Investments|Kaitseliit|Estonian Defence League	ISO 3166-1
ETH	Ethiopia	state				Ethiopian|Ethiopians	Federal Democratic Republic of Ethiopia|~Abyssinia	Addis Ababa	Ethiopian Air Force|Ethiopian National Defence Force|~Derg	ISO 3166-1
FIN	Finland	state				Finnish|Finn|Finns	Republic of Finland	Helsinki	Finnish Defence Forces|Finnish Defense Forces|Finnish Air Force|Finnish Navy|Finnish Army|Finnish Border Guard|Finnish Defence Forces Logistics Command|Puolustusvoimat|Ilmavoimat	ISO 3166-1
FJI	Fiji	state				Fijian|Fijians	Republic of Fiji|Fiji Islands	~Suva	Republic of Fiji Military Forces|RFMF	ISO 3166-1
FLK	Falkland Islands	territory				Falkland Islander|Falkland Islanders	~Falklands|Malvinas|Islas Malvinas	~Stanley|~Port Stanley		ISO 3166-1
FRA	France	state				French|Frenchman|Frenchmen	French Republic	~Paris	Elysee|Élysée|Elysee Palace|Élysée Palace|Quai d'Orsay|DGA|Direction générale de l'armement|Armée de l'Air|Marine nationale|Armée de Terre|French Navy|French Air Force|French Air and Space Force|French Army|Gendarmerie nationale|~Matignon|Ministry of the Armed Forces|Armed Forces Ministry	ISO 3166-1
FRO	Faroe Islands	territory				Faroese|~Faroe Islander	Faeroe Islands|Faroes|The Faroe Islands	~Tórshavn|~Torshavn		ISO 3166-1
FSM	Micronesia	state				Micronesian|Micronesians	Federated States of Micronesia|~FSM	~Palikir		ISO 3166-1
FXX	Metropolitan France	former		1997	FRA		France, Metropolitan			ISO 3166-3 FXFR
GAB	Gabon	state				Gabonese	Gabonese Republic	~Libreville		ISO 3166-1
GBR	United Kingdom	state				British|Briton|Britons|~Brit|~Brits|~English|~Scottish|~Welsh	UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland|~England|~Scotland|~Wales|~Northern Ireland	~London	Whitehall|Downing Street|~Westminster|Royal Air Force|RAF|Royal Navy|British Army|Royal Marines|Royal Fleet Auxiliary|UK Ministry of Defence|UK Ministry of Defense|UK MOD|UK MoD|British Ministry of Defence|British Ministry of Defense|DE&S|Defence Equipment and Support|Defence Equipment & Support|Foreign Office|~FCO|FCDO|UK Defence and Security Exports|UKDSE|UKTI DSO|Defence Sales Organisation|DESO|Defence Export Services Organisation|Dstl|~HMS	ISO 3166-1
GEL	Gilbert and Ellice Islands	former	1916	1976	KIR,TUV		Gilbert Islands|Ellice Islands			ISO 3166-3 GEHH
GEO	~Georgia	state	1991			Georgian|Georgians	Republic of Georgia|Sakartvelo	Tbilisi	Georgian Defence Forces|Georgian Defense Forces|Georgian Armed Forces	ISO 3166-1
GGY	~Guernsey	territory					Bailiwick of Guernsey	~St. Peter Port		ISO 3166-1
GHA	Ghana	state	1957			Ghanaian|Ghanaians|Ghanian|Ghanians	Republic of Ghana|~Gold Coast	Accra	Flagstaff House|Jubilee House|Ghana Armed Forces|Ghana Air Force|Ghana Navy	ISO 3166-1
GIB	Gibraltar	territory				Gibraltarian|Gibraltarians				ISO 3166-1
GIN	~Guinea	state	1958			~Guinean|~Guineans	Republic of Guinea|Guinea-Conakry|Guinea Conakry	Conakry		ISO 3166-1
GLP	Guadeloupe	territory				Guadeloupean|Guadeloupeans		~Basse-Terre		ISO 3166-1
GMB	Gambia	state	1965			Gambian|Gambians	The Gambia|Republic of The Gambia	~Banjul	Gambia Armed Forces	ISO 3166-1
GNB	Guinea-Bissau	state	1974			Bissau-Guinean|Bissau-Guineans	Republic of Guinea-Bissau|Portuguese Guinea	~Bissau		ISO 3166-1
GNQ	Equatorial Guinea	state	1968			Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans	Republic of Equatorial Guinea|Spanish Guinea	~Malabo		ISO 3166-1
GRC	Greece	state				Greek|Greeks	Hellenic Republic|Republic of Greece	~Athens	Hellenic Air Force|Hellenic Navy|Hellenic Army|Hellenic Armed Forces|Hellenic Coast Guard|KYSEA|Hellenic National Defence General Staff|Hellenic Ministry of National Defence|Hellenic	ISO 3166-1
GRD	Grenada	state				Grenadian|Grenadians		~St. George's		ISO 3166-1
GRL	Greenland	territory				Greenlandic|Greenlander|Greenlanders	Kalaallit Nunaat	~Nuuk		ISO 3166-1
GTM	Guatemala	state				Guatemalan|Guatemalans	Republic of Guatemala	Guatemala City		ISO 3166-1
GUF	French Guiana	territory				French Guianese		~Cayenne		ISO 3166-1
GUM	Guam	territory				Guamanian|Guamanians		~Hagåtña|~Hagatna		ISO 3166-1
GUY	Guyana	state	1966			Guyanese	Co-operative Republic of Guyana|Cooperative Republic of Guyana|British Guiana	~Georgetown	Guyana Defence Force	ISO 3166-1
HKG	Hong Kong	territory				Hong Konger|Hong Kongers	Hong Kong SAR|Hong Kong Special Administrative Region		Hong Kong Police Force|~Government Flying Service	ISO 3166-1
HMD	Heard Island and McDonald Islands	territory					Heard and McDonald Islands			ISO 3166-1
HND	Honduras	state				Honduran|Hondurans	Republic of Honduras	Tegucigalpa	Honduran Air Force	ISO 3166-1
HRV	Croatia	state	1991			Croatian|Croatians|Croat|Croats	Republic of Croatia	Zagreb	Croatian Armed Forces|Croatian Air Force	ISO 3166-1
HTI	Haiti	state				Haitian|Haitians	Republic of Haiti	Port-au-Prince	Haitian National Police	ISO 3166-1
HUN	Hungary	state				Hungarian|Hungarians	Hungarian People's Republic|Republic of Hungary	Budapest	Hungarian Defence Forces|Hungarian Defense Forces|Magyar Honvédség|Hungarian Air Force	ISO 3166-1
HVO	Upper Volta	former	1958	1984	BFA	Upper Voltan|~Voltaic|Upper Voltans	Republic of Upper Volta			ISO 3166-3 HVBF
IDN	Indonesia	state	1945			Indonesian|Indonesians	Republic of Indonesia|~Dutch East Indies	Jakarta	TNI|TNI-AU|TNI-AL|TNI-AD|Indonesian National Armed Forces|Indonesian National Defence Forces|Indonesian Air Force|Indonesian Navy|Tentara Nasional Indonesia|~KRI	ISO 3166-1
IMN	Isle of Man	territory				~Manx		~Douglas		ISO 3166-1
IND	India	state	1947			Indian|Indians	Republic of India|Bharat	New Delhi|Delhi	DRDO|Defence Research and Development Organisation|Defence Research & Development Organisation|Indian Air Force|Indian Navy|Indian Army|Indian Coast Guard|~IAF|Defence Acquisition Council|~DAC|Ordnance Factory Board|South Block|Cabinet Committee on Security|Lok Sabha|Rajya Sabha|~INS|Border Security Force|National Security Guard|~OFB	ISO 3166-1
IOT	British Indian Ocean Territory	territory				Chagossian|Chagossians	Diego Garcia|Chagos Islands|Chagos Archipelago			ISO 3166-1
IRL	Ireland	state				Irish	Republic of Ireland|~Eire|~Éire|Irish Republic	Dublin	Irish Defence Forces|Irish Naval Service|Irish Air Corps|Irish Army	ISO 3166-1
IRN	Iran	state				Iranian|Iranians|~Persian|~Persians	Islamic Republic of Iran|I.R. Iran|~Persia|Imperial Iran	Tehran|Teheran	IRGC|Islamic Revolutionary Guard Corps|Iran's Revolutionary Guards|Islamic Revolutionary Guards Corps|Revolutionary Guards|Revolutionary Guard|IRIAF|IRIN|Islamic Republic of Iran Air Force|Imperial Iranian Air Force|~Quds Force	ISO 3166-1
IRQ	Iraq	state				Iraqi|Iraqis	Republic of Iraq	Baghdad	Iraqi Air Force|Iraqi Army|Iraqi Security Forces|~ISF|Iraqi Counter Terrorism Service|Iraqi Armed Forces	ISO 3166-1
ISL	Iceland	state	1944			Icelandic|Icelander|Icelanders	Republic of Iceland	Reykjavik|Reykjavík	Icelandic Coast Guard	ISO 3166-1
ISR	Israel	state	1948			Israeli|Israelis	State of Israel	Jerusalem|Tel Aviv	IDF|Israel Defense Forces|Israel Defence Forces|Israeli Defense Forces|Israeli Defence Forces|Israeli Air Force|Israel Air Force|~IAF|Israeli Navy|Israel Navy|IMOD|SIBAT|Israel Ministry of Defense|Israel Ministry of Defence|Knesset|Mossad|Israel Missile Defense Organization|~IMDO	ISO 3166-1
ITA	Italy	state				Italian|Italians	Italian Republic|Republic of Italy	~Rome	Aeronautica Militare|Marina Militare|Italian Navy|Italian Air Force|Italian Army|Esercito Italiano|Carabinieri|Guardia di Finanza|Palazzo Chigi|UAMA|~Quirinale	ISO 3166-1
JAM	Jamaica	state				Jamaican|Jamaicans		~Kingston	Jamaica Defence Force	ISO 3166-1
JEY	~Jersey	territory					Bailiwick of Jersey	~Saint Helier|~St. Helier		ISO 3166-1
JOR	~Jordan	state				Jordanian|Jordanians	Hashemite Kingdom of Jordan|The Hashemite Kingdom of Jordan|Transjordan	~Amman	Jordan Armed Forces|Jordanian Armed Forces|Royal Jordanian Air Force|RJAF|Jordanian Army|Royal Jordanian Navy|JAF	ISO 3166-1
JPN	Japan	state				Japanese	Nippon	Tokyo	Japan Self-Defense Forces|Japan Self-Defence Forces|JSDF|Self-Defense Forces|Self-Defence Forces|Japanese Self-Defense Forces|JMSDF|JASDF|JGSDF|Maritime Self-Defense Force|Air Self-Defense Force|Ground Self-Defense Force|Maritime Self-Defence Force|Air Self-Defence Force|Ground Self-Defence Force|Japan Maritime Self-Defense Force|Japan Air Self-Defense Force|Japan Ground Self-Defense Force|Japan Maritime Self-Defence Force|Japan Air Self-Defence Force|Japan Ground Self-Defence Force|~MSDF|~ASDF|~GSDF|ATLA|Acquisition, Technology and Logistics Agency|Acquisition, Technology & Logistics Agency|Japan Coast Guard|Japan Defense Agency|Kantei|~SDF	ISO 3166-1
JTN	Johnston Island	former		1986	UMI		Johnston Atoll			ISO 3166-3 JTUM
KAZ	Kazakhstan	state	1991			Kazakh|Kazakhs|Kazakhstani|Kazakhstanis	Republic of Kazakhstan	Astana|Nur-Sultan	Armed Forces of Kazakhstan	ISO 3166-1
KEN	Kenya	state	1963			Kenyan|Kenyans	Republic of Kenya	Nairobi	Kenya Defence Forces|Kenya Defense Forces|~KDF|Kenya Air Force|Kenya Navy	ISO 3166-1
KGZ	Kyrgyzstan	state	1991			Kyrgyz|Kyrgyzstani|Kyrgyzstanis|~Kirghiz	Kyrgyz Republic|Kirghizia|Kirgizstan	Bishkek		ISO 3166-1
KHM	Cambodia	state				Cambodian|Cambodians|~Khmer	Kingdom of Cambodia|Kampuchea|Democratic Kampuchea|Khmer Republic	Phnom Penh	Royal Cambodian Armed Forces	ISO 3166-1
KIR	Kiribati	state	1979			I-Kiribati|Kiribatian	Republic of Kiribati	~Tarawa|~South Tarawa		ISO 3166-1
KNA	Saint Kitts and Nevis	state				Kittitian|Kittitians|Nevisian|Nevisians	St. Kitts and Nevis|St Kitts and Nevis|St. Kitts|~Nevis|Saint Christopher and Nevis|St. Christopher-Nevis|Saint Kitts	~Basseterre		ISO 3166-1
KOR	South Korea	state	1948			South Korean|South Koreans|~Korean|~Koreans	Republic of Korea|ROK|R.O.K.|S. Korea|~Korea|South-Korea	Seoul	Blue House|DAPA|Defense Acquisition Program Administration|Defence Acquisition Program Administration|ROKAF|ROKN|ROKA|Republic of Korea Air Force|Republic of Korea Navy|Republic of Korea Army|Republic of Korea Marine Corps|ROK Army|ROK Navy|ROK Air Force|Agency for Defense Development|ROK Marine Corps|Cheong Wa Dae|Ministry of National Defense of the Republic of Korea|Korean Ministry of National Defense	ISO 3166-1
KWT	Kuwait	state	1961			Kuwaiti|Kuwaitis	State of Kuwait	Kuwait City	Kuwait Air Force|Kuwaiti Air Force|Kuwait Armed Forces|Kuwait Naval Force|Kuwaiti Army|Kuwait National Guard|~KAF|Kuwait Land Forces	ISO 3166-1
LAO	Laos	state				Lao|Laotian|Laotians	Lao People's Democratic Republic|Lao PDR|LPDR|Kingdom of Laos	Vientiane	Lao People's Armed Forces	ISO 3166-1
LBN	Lebanon	state	1943			Lebanese	Lebanese Republic|Republic of Lebanon	Beirut	Lebanese Armed Forces|~LAF|Lebanese Army|Lebanese Internal Security Forces|Lebanese Air Force	ISO 3166-1
LBR	Liberia	state				Liberian|Liberians	Republic of Liberia	~Monrovia	Armed Forces of Liberia|~AFL	ISO 3166-1
LBY	Libya	state	1951			Libyan|Libyans	State of Libya|Great Socialist People's Libyan Arab Jamahiriya|Libyan Arab Jamahiriya|Libyan Arab Republic|~GNA|Government of National Accord	~Tripoli|Benghazi	Libyan Air Force|Libyan Navy	ISO 3166-1
LCA	Saint Lucia	state				Saint Lucian|Saint Lucians|St. Lucian|St. Lucians	St. Lucia|St Lucia	~Castries		ISO 3166-1
LIE	Liechtenstein	state				Liechtensteiner|Liechtensteiners	Principality of Liechtenstein	~Vaduz		ISO 3166-1
LKA	Sri Lanka	state	1948			Sri Lankan|Sri Lankans|~Ceylonese	Democratic Socialist Republic of Sri Lanka|Ceylon	Colombo	Sri Lanka Navy|Sri Lanka Air Force|Sri Lanka Army|Sri Lankan Navy|~SLAF	ISO 3166-1
LSO	Lesotho	state	1966			Basotho|~Mosotho	Kingdom of Lesotho|Basutoland	~Maseru	Lesotho Defence Force	ISO 3166-1
LTU	Lithuania	state	1990			Lithuanian|Lithuanians	Republic of Lithuania	Vilnius	Lithuanian Armed Forces|Lithuanian Air Force|Lithuanian Defence Materiel Agency	ISO 3166-1
LUX	Luxembourg	state				Luxembourgish|Luxembourger|Luxembourgers	Grand Duchy of Luxembourg|Luxemburg	Luxembourg City	Luxembourg Army	ISO 3166-1
LVA	Latvia	state	1991			Latvian|Latvians	Republic of Latvia	~Riga	National Armed Forces of Latvia|Latvian National Armed Forces	ISO 3166-1
MAC	Macao	territory				Macanese	Macau|Macao SAR|Macau SAR			ISO 3166-1
MAF	Saint Martin	territory					~Saint Martin (French part)|~St. Martin|Collectivity of Saint Martin	~Marigot		ISO 3166-1
MAR	Morocco	state	1956			Moroccan|Moroccans	Kingdom of Morocco	Rabat	Royal Moroccan Armed Forces|Royal Moroccan Air Force|RMAF|Royal Moroccan Navy|Moroccan Armed Forces|Moroccan Royal Armed Forces	ISO 3166-1
MCO	Monaco	state				Monegasque|Monegasques|Monacan	Principality of Monaco	~Monte Carlo		ISO 3166-1
MDA	Moldova	state	1991			Moldovan|Moldovans|~Moldavian	Republic of Moldova|Moldavia	Chisinau|Chișinău		ISO 3166-1
MDG	Madagascar	state	1960			Malagasy|Madagascan|Madagascans	Republic of Madagascar|Malagasy Republic	Antananarivo		ISO 3166-1
MDV	Maldives	state				Maldivian|Maldivians	Republic of Maldives|The Maldives		Maldives National Defence Force|Maldivian National Defence Force|MNDF	ISO 3166-1
MEX	Mexico	state				Mexican|Mexicans	United Mexican States|México	Mexico City	SEDENA|SEMAR|Mexican Navy|Mexican Air Force|Mexican Army|Secretaría de la Defensa Nacional|~Guardia Nacional	ISO 3166-1
MHL	Marshall Islands	state				Marshallese	Republic of the Marshall Islands|The Marshall Islands	~Majuro		ISO 3166-1
MID	Midway Islands	former		1986	UMI		~Midway|Midway Atoll			ISO 3166-3 MIUM
MKD	North Macedonia	state	1991			~Macedonian|~Macedonians|North Macedonian	Republic of North Macedonia|~Macedonia|Former Yugoslav Republic of Macedonia|The former Yugoslav Republic of Macedonia|FYROM|Republic of Macedonia	Skopje	Army of North Macedonia	ISO 3166-1
MLI	Mali	state	1960			Malian|Malians	Republic of Mali|French Sudan	Bamako	Malian Armed Forces|~FAMa	ISO 3166-1
MLT	Malta	state	1964			Maltese	Republic of Malta	Valletta	Armed Forces of Malta|~AFM	ISO 3166-1
MMR	Myanmar	state	1948			Burmese|Myanmarese|~Burman	Burma|Union of Burma|Republic of the Union of Myanmar|Union of Myanmar|Socialist Republic of the Union of Burma	Naypyidaw|Naypyitaw|Nay Pyi Taw|Yangon|Rangoon	Tatmadaw|Myanmar Air Force|Myanmar Navy|Myanmar Army	ISO 3166-1
MNE	Montenegro	state	2006			Montenegrin|Montenegrins		Podgorica	Armed Forces of Montenegro	ISO 3166-1
MNG	Mongolia	state				Mongolian|Mongolians	Mongolian People's Republic|~Outer Mongolia	Ulaanbaatar|Ulan Bator	Mongolian Armed Forces	ISO 3166-1
MNP	Northern Mariana Islands	territory					Northern Marianas|Commonwealth of the Northern Mariana Islands|~CNMI	~Saipan		ISO 3166-1
MOZ	Mozambique	state	1975			Mozambican|Mozambicans	Republic of Mozambique|People's Republic of Mozambique	Maputo	Mozambique Defence Armed Forces	ISO 3166-1
MRT	Mauritania	state	1960			Mauritanian|Mauritanians	Islamic Republic of Mauritania	Nouakchott		ISO 3166-1
MSR	Montserrat	territory				Montserratian|Montserratians		~Brades|~Plymouth		ISO 3166-1
MTQ	Martinique	territory				Martinican|Martinicans|Martiniquais		~Fort-de-France		ISO 3166-1
MUS	Mauritius	state	1968			Mauritian|Mauritians	Republic of Mauritius	~Port Louis	Mauritius National Coast Guard|Mauritian National Coast Guard	ISO 3166-1
MWI	Malawi	state	1964			Malawian|Malawians	Republic of Malawi|Nyasaland	Lilongwe	Malawi Defence Force	ISO 3166-1
MYS	Malaysia	state	1957			Malaysian|Malaysians|~Malay|~Malays	Federation of Malaysia|~Malaya|Federation of Malaya	Kuala Lumpur|Putrajaya	Royal Malaysian Navy|Royal Malaysian Air Force|~RMN|TUDM|TLDM|Malaysian Army|Malaysian Armed Forces|MMEA|Malaysian Maritime Enforcement Agency|MINDEF	ISO 3166-1
MYT	Mayotte	territory				Mahoran|Mahorans		~Mamoudzou		ISO 3166-1
NAM	Namibia	state	1990			Namibian|Namibians	Republic of Namibia|South West Africa|South-West Africa	Windhoek	Namibian Defence Force|Namibia Defence Force	ISO 3166-1
NCL	New Caledonia	territory				New Caledonian|New Caledonians		~Nouméa|~Noumea		ISO 3166-1
NER	Niger	state	1960			Nigerien|Nigeriens	Republic of the Niger|Republic of Niger	Niamey	Niger Armed Forces	ISO 3166-1
NFK	Norfolk Island	territory				~Norfolk Islander				ISO 3166-1
NGA	Nigeria	state	1960			Nigerian|Nigerians	Federal Republic of Nigeria	Abuja|Lagos	Nigerian Air Force|Nigerian Navy|Nigerian Army|~NAF	ISO 3166-1
NHB	New Hebrides	former	1906	1980	VUT					ISO 3166-3 NHVU
NIC	Nicaragua	state				Nicaraguan|Nicaraguans	Republic of Nicaragua	Managua	~Sandinistas|Nicaraguan Army	ISO 3166-1
NIU	Niue	territory				Niuean|Niueans		~Alofi		ISO 3166-1
NLD	Netherlands	state				Dutch|Dutchman|Dutchmen|Netherlander|Netherlanders	The Netherlands|Holland|Kingdom of the Netherlands	The Hague|Amsterdam	Royal Netherlands Navy|Royal Netherlands Air Force|RNLAF|Royal Netherlands Army|RNLN|Royal Netherlands Marine Corps|Dutch Navy|Dutch Air Force|Defence Materiel Organisation of the Netherlands|~COMMIT|Royal Netherlands Marechaussee	ISO 3166-1
NOR	Norway	state				Norwegian|Norwegians	Kingdom of Norway	Oslo	Royal Norwegian Navy|Royal Norwegian Air Force|RNoAF|Norwegian Army|Norwegian Armed Forces|Norwegian Defence Materiel Agency|Norwegian Defense Materiel Agency|Forsvaret|Forsvarsmateriell|Norwegian Coast Guard|~NDMA|Storting	ISO 3166-1
NPL	Nepal	state				Nepalese|Nepali|Nepalis	Federal Democratic Republic of Nepal|Kingdom of Nepal	Kathmandu	Nepalese Army|Nepal Army|Royal Nepalese Army	ISO 3166-1
NRU	Nauru	state	1968			Nauruan|Nauruans		~Yaren		ISO 3166-1
NTZ	Saudi Arabian-Iraqi Neutral Zone	former	1922	1991	IRQ,SAU		~Neutral Zone|Saudi-Iraqi Neutral Zone			ISO 3166-3 NTHH
NZL	New Zealand	state				New Zealander|New Zealanders|~Kiwi|~Kiwis	Aotearoa|NZ|N.Z.	~Wellington	New Zealand Defence Force|New Zealand Defense Force|NZDF|Royal New Zealand Air Force|RNZAF|Royal New Zealand Navy|RNZN|New Zealand Army|HMNZS	ISO 3166-1
OMN	Oman	state				Omani|Omanis	Sultanate of Oman|Muscat and Oman	Muscat	Royal Air Force of Oman|RAFO|Royal Navy of Oman|Royal Army of Oman|Royal Guard of Oman|Royal Oman Police|Sultan's Armed Forces	ISO 3166-1
PAK	Pakistan	state	1947			Pakistani|Pakistanis|~Pak	Islamic Republic of Pakistan	Islamabad|~Rawalpindi	Pakistan Air Force|~PAF|Pakistan Navy|Pakistan Army|Pakistani Navy|Pakistan Armed Forces|Pakistan Maritime Security Agency|~PMSA|DGMP	ISO 3166-1
PAN	Panama	state				Panamanian|Panamanians	Republic of Panama	~Panama City	~SENAN|Panama National Aeronaval Service	ISO 3166-1
PCI	Trust Territory of the Pacific Islands	former	1947	1986	FSM,MHL,MNP,PLW		Pacific Islands (trust territory)			ISO 3166-3 PCHH
PCN	Pitcairn Islands	territory				~Pitcairner	Pitcairn|Pitcairn Island	~Adamstown		ISO 3166-1
PCZ	Panama Canal Zone	former	1903	1979	PAN		~Canal Zone			ISO 3166-3 PZPA
PER	Peru	state				Peruvian|Peruvians	Republic of Peru|Perú	~Lima	Peruvian Air Force|Peruvian Navy|Marina de Guerra del Perú|Fuerza Aérea del Perú|Peruvian Army	ISO 3166-1
PHL	Philippines	state	1946			Filipino|Filipinos|Filipina|Philippine	Republic of the Philippines|The Philippines|~RP	~Manila|~Quezon City	Malacañang|Malacanang|~AFP|Armed Forces of the Philippines|Department of National Defense|Philippine Air Force|Philippine Navy|Philippine Coast Guard|Philippine Army|Philippine National Police|~PAF|~PNP|Philippine Marine Corps	ISO 3166-1
PLW	Palau	state	1994			Palauan|Palauans	Republic of Palau|~Belau	~Ngerulmud|~Koror		ISO 3166-1
PNG	Papua New Guinea	state	1975			Papua New Guinean|Papua New Guineans	PNG|Independent State of Papua New Guinea|~Papua	~Port Moresby	Papua New Guinea Defence Force|PNGDF	ISO 3166-1
POL	Poland	state				Polish|~Pole|~Poles	Republic of Poland|Polish People's Republic|Polska	Warsaw	Armament Agency|~Armaments Agency|Armament Inspectorate|Polish Armed Forces|Polish Air Force|Polish Army|Polish Navy|Polish Land Forces|~Sejm|Inspectorate of Armament|Territorial Defence Force|Wojsko Polskie	ISO 3166-1
PRI	Puerto Rico	territory				Puerto Rican|Puerto Ricans	Commonwealth of Puerto Rico	~San Juan		ISO 3166-1
PRK	North Korea	state	1948			North Korean|North Koreans	DPRK|D.P.R.K.|Democratic People's Republic of Korea|N. Korea	Pyongyang	Korean People's Army|KPA	ISO 3166-1
PRT	Portugal	state				Portuguese	Portuguese Republic	Lisbon	Portuguese Air Force|Portuguese Navy|Portuguese Army|Força Aérea Portuguesa|Marinha Portuguesa|Guarda Nacional Republicana	ISO 3166-1
PRY	Paraguay	state				Paraguayan|Paraguayans	Republic of Paraguay	Asunción|Asuncion	Paraguayan Air Force	ISO 3166-1
PSE	Palestine	state				Palestinian|Palestinians	State of Palestine|Palestinian Authority|Palestinian National Authority|Palestinian Territories|Palestinian Territory|Occupied Palestinian Territory|~West Bank|~Gaza|~Gaza Strip	Ramallah	Palestinian Security Forces|Palestinian Civil Police	ISO 3166-1
PUS	U.S. Miscellaneous Pacific Islands	former		1986	UMI		US Miscellaneous Pacific Islands			ISO 3166-3 PUUM
PYF	French Polynesia	territory				French Polynesian|French Polynesians	~Tahiti	~Papeete		ISO 3166-1
QAT	Qatar	state	1971			Qatari|Qataris	State of Qatar	Doha	Qatar Armed Forces|Qatari Armed Forces|Qatar Emiri Air Force|QEAF|Qatar Emiri Naval Forces|Qatari Emiri Naval Forces|QENF|Amiri Guard|Qatari Emiri Air Force|Qatar Emiri Land Force|Qatar Emiri Land Forces|Qatar Emiri Navy|Qatar Air Force|Qatar Emiri Air Defence Forces|Qatari Air Force	ISO 3166-1
REU	Réunion	territory				~Reunionese|~Réunionese	~Reunion|La Réunion|Reunion Island	~Saint-Denis		ISO 3166-1
RHO	Rhodesia	former	1965	1980	ZWE	Rhodesian|Rhodesians	Southern Rhodesia|Republic of Rhodesia|Zimbabwe Rhodesia	~Salisbury	Rhodesian Air Force|Rhodesian Security Forces	ISO 3166-3 RHZW (Southern Rhodesia)
ROU	Romania	state				Romanian|Romanians	Roumania|Rumania|Socialist Republic of Romania	Bucharest	Romanian Air Force|Romanian Navy|Romanian Army|Romanian Armed Forces|Romanian Land Forces	ISO 3166-1
RUS	Russia	state	1991			Russian|Russians	Russian Federation	Moscow	Kremlin|FSVTS|FSMTC|Federal Service for Military-Technical Cooperation|Russian Aerospace Forces|Russian Navy|Russian Army|Russian Air Force|~VKS|~Duma|State Duma|Rosgvardia|Russian Armed Forces|~FSB|Russian Ground Forces|Federal Service of Military-Technical Cooperation	ISO 3166-1
RWA	Rwanda	state	1962			Rwandan|Rwandans|~Rwandese	Republic of Rwanda	~Kigali	Rwanda Defence Force	ISO 3166-1
SAU	Saudi Arabia	state				Saudi|Saudi Arabian|Saudis|Saudi Arabians	Kingdom of Saudi Arabia|KSA|K.S.A.	Riyadh	Royal Saudi Air Force|~RSAF|Royal Saudi Naval Forces|Royal Saudi Navy|RSNF|Royal Saudi Land Forces|RSLF|Royal Saudi Land Forces Aviation Command|RSLFAC|Royal Saudi Air Defense Force|Royal Saudi Air Defense Forces|Royal Saudi Air Defence Force|Royal Saudi Air Defence Forces|Royal Saudi Strategic Missile Force|Royal Saudi Strategic Missile Forces|Saudi Arabian National Guard|SANG|Saudi National Guard|Saudi Royal Guard|General Authority for Military Industries|GAMI|Ministry of the National Guard|Ministry of National Guard|Saudi Armed Forces|Royal Guard Command|Saudi Arabian Royal Guard|Ministry of Defense and Aviation|Saudi Border Guard|MODA	ISO 3166-1
SCG	Serbia and Montenegro	former	2003	2006	SRB,MNE		State Union of Serbia and Montenegro			ISO 3166-3 CSXX
SDN	Sudan	state	1956			Sudanese	Republic of the Sudan|Republic of Sudan	Khartoum	Sudanese Armed Forces|Rapid Support Forces|~RSF|Sudanese Air Force	ISO 3166-1
SEN	Senegal	state	1960			Senegalese	Republic of Senegal	Dakar	Senegalese Air Force|Senegalese Navy	ISO 3166-1
SGP	Singapore	state	1965			Singaporean|Singaporeans	Republic of Singapore		Republic of Singapore Air Force|~RSAF|Republic of Singapore Navy|RSN|Singapore Armed Forces|~SAF|DSTA|Defence Science and Technology Agency|Singapore Army|Singapore Police Coast Guard	ISO 3166-1
SGS	South Georgia and the South Sandwich Islands	territory					South Georgia|South Sandwich Islands			ISO 3166-1
SHN	Saint Helena, Ascension and Tristan da Cunha	territory				Saint Helenian|Saint Helenians	Saint Helena|St. Helena|St Helena|Ascension Island|Tristan da Cunha	~Jamestown		ISO 3166-1
SJM	Svalbard and Jan Mayen	territory					Svalbard|Jan Mayen	~Longyearbyen		ISO 3166-1
SKM	Sikkim	former		1975	IND	Sikkimese	Kingdom of Sikkim			ISO 3166-3 SKIN
SLB	Solomon Islands	state	1978			Solomon Islander|Solomon Islanders	The Solomon Islands|~Solomons	~Honiara	Royal Solomon Islands Police Force	ISO 3166-1
SLE	Sierra Leone	state	1961			Sierra Leonean|Sierra Leoneans	Republic of Sierra Leone	~Freetown		ISO 3166-1
SLV	El Salvador	state				Salvadoran|Salvadorans|Salvadorean|Salvadoreans	Republic of El Salvador	~San Salvador		ISO 3166-1
SMR	San Marino	state				Sammarinese				ISO 3166-1
SOM	Somalia	state	1960			Somali|Somalis|~Somalian	Federal Republic of Somalia|Somali Democratic Republic|~Somaliland|~Puntland	Mogadishu	Somali National Army|Danab	ISO 3166-1
SPM	Saint Pierre and Miquelon	territory					St. Pierre and Miquelon|St Pierre and Miquelon			ISO 3166-1
SRB	Serbia	state	2006			Serbian|Serbians|~Serb|~Serbs	Republic of Serbia	Belgrade	Serbian Armed Forces|Serbian Air Force	ISO 3166-1
SSD	South Sudan	state	2011			South Sudanese	Republic of South Sudan|~Southern Sudan	~Juba	South Sudan People's Defence Forces|~SPLA|Sudan People's Liberation Army	ISO 3166-1
STP	São Tomé and Príncipe	state				São Toméan|Sao Tomean|Sao Tomeans|São Toméans	Sao Tome and Principe|Sao Tome & Principe|~Sao Tome	~São Tomé		ISO 3166-1
SUN	Soviet Union	former	1922	1991	RUS,ARM,AZE,BLR,EST,GEO,KAZ,KGZ,LTU,LVA,MDA,TJK,TKM,UKR,UZB	Soviet|Soviets	USSR|U.S.S.R.|Union of Soviet Socialist Republics|Soviet Russia|~CCCP		Red Army|Soviet Army|Soviet Navy|Soviet Air Force|Soviet Armed Forces	ISO 3166-3 SUHH
SUR	Suriname	state	1975			Surinamese|~Surinamer	Surinam|Republic of Suriname|Dutch Guiana	~Paramaribo		ISO 3166-1
SVK	Slovakia	state	1993			Slovak|Slovaks|Slovakian|Slovakians	Slovak Republic|The Slovak Republic	Bratislava	Slovak Air Force|Slovak Armed Forces|Slovak Army	ISO 3166-1
SVN	Slovenia	state	1991			Slovenian|Slovenians|Slovene|Slovenes	Republic of Slovenia	Ljubljana	Slovenian Armed Forces|Slovenian Army	ISO 3166-1
SWE	Sweden	state				Swedish|Swede|Swedes	Kingdom of Sweden	Stockholm	FMV|Swedish Defence Materiel Administration|Swedish Defense Materiel Administration|Försvarsmakten|Swedish Armed Forces|Swedish Air Force|Swedish Navy|Swedish Army|Riksdag|Inspectorate of Strategic Products|Försvarets materielverk	ISO 3166-1
SWZ	Eswatini	state	1968			Swazi|Swazis	Swaziland|Kingdom of Eswatini|Kingdom of Swaziland	~Mbabane|~Lobamba	Umbutfo Eswatini Defence Force	ISO 3166-1
SXM	Sint Maarten	territory					~St. Maarten|~Sint Maarten (Dutch part)	~Philipsburg		ISO 3166-1
SYC	Seychelles	state	1976			Seychellois|~Seychelloise	Republic of Seychelles|The Seychelles	~Victoria	Seychelles Coast Guard|Seychelles Defence Forces	ISO 3166-1
SYR	Syria	state	1946			Syrian|Syrians	Syrian Arab Republic	Damascus	Syrian Arab Army|Syrian Air Force|Syrian Armed Forces	ISO 3166-1
TCA	Turks and Caicos Islands	territory				~Turks Islander	Turks and Caicos|The Turks and Caicos Islands|Turks & Caicos	~Cockburn Town		ISO 3166-1
TCD	~Chad	state	1960			Chadian|Chadians	Republic of Chad|Tchad	N'Djamena|Ndjamena|N'djamena	Chadian National Army	ISO 3166-1
TGO	Togo	state	1960			Togolese	Togolese Republic	~Lomé|~Lome		ISO 3166-1
THA	Thailand	state				~Thai|Thais	Kingdom of Thailand|Siam	Bangkok	Royal Thai Air Force|RTAF|Royal Thai Navy|~RTN|Royal Thai Army|~RTA|Royal Thai Armed Forces|Royal Thai Police|Royal Thai Marine Corps	ISO 3166-1
TJK	Tajikistan	state	1991			Tajik|Tajiks|Tajikistani|Tajikistanis	Republic of Tajikistan	Dushanbe		ISO 3166-1
TKL	Tokelau	territory				Tokelauan|Tokelauans				ISO 3166-1
TKM	Turkmenistan	state	1991			Turkmen|Turkmens|~Turkmenistani		Ashgabat|Ashkhabad		ISO 3166-1
TLS	Timor-Leste	state	2002			Timorese|East Timorese	East Timor|Timor Leste|Democratic Republic of Timor-Leste	~Dili	F-FDTL|Timor-Leste Defence Force	ISO 3166-1
TMP	Portuguese Timor	former	1975	2002	TLS					ISO 3166-3 TPTL (printed there as East Timor)
TON	Tonga	state				Tongan|Tongans	Kingdom of Tonga	Nuku'alofa|Nukualofa	His Majesty's Armed Forces of Tonga|Tonga Defence Services	ISO 3166-1
TTO	Trinidad and Tobago	state	1962			Trinidadian|Trinidadians|Tobagonian|Tobagonians|Trinbagonian	~Trinidad|Trinidad & Tobago|~Tobago|Republic of Trinidad and Tobago	~Port of Spain	Trinidad and Tobago Coast Guard|Trinidad and Tobago Defence Force	ISO 3166-1
TUN	Tunisia	state	1956			Tunisian|Tunisians	Republic of Tunisia|Tunisian Republic	~Tunis	Tunisian Armed Forces|Tunisian Air Force|Tunisian Navy|Tunisian National Army	ISO 3166-1
TUR	Turkey	state				Turkish|Turk|Turks	Republic of Turkey|Türkiye|Turkiye|Republic of Türkiye|Republic of Turkiye	Ankara	SSB|Presidency of Defence Industries|Presidency of Defense Industries|Defence Industry Agency|Defense Industry Agency|Undersecretariat for Defence Industries|Undersecretariat for Defense Industries|~SSM|Turkish Air Force|Turkish Navy|Turkish Naval Forces|Turkish Land Forces|Turkish Armed Forces|~TAF|Turkish Gendarmerie|Jandarma|~TSK|Secretariat of Defence Industries|Secretariat of Defense Industries|Turkish Coast Guard	ISO 3166-1
TUV	Tuvalu	state	1978			Tuvaluan|Tuvaluans		~Funafuti		ISO 3166-1
TWN	Taiwan	state				Taiwanese	TECRO|Taipei Economic and Cultural Representative Office in the United States|Taipei Economic and Cultural Representative Office|Taipei Economic & Cultural Representative Office in the United States|Taipei Economic and Cultural Representative Office (TECRO) in the United States|TECO|Taipei Economic and Cultural Office|Coordination Council for North American Affairs|CCNAA|Republic of China|~ROC|R.O.C.|Chinese Taipei|Nationalist China|Formosa|Taiwan, Province of China|Taiwan (Republic of China)	Taipei	Ministry of National Defense of Taiwan|Taiwan's Ministry of National Defense|ROCAF|Republic of China Air Force|Republic of China Navy|Republic of China Army|Taiwan Air Force|Taiwan Navy|Legislative Yuan|Taiwan Coast Guard|Taiwanese Air Force|Taiwanese Navy	ISO 3166-1
TZA	Tanzania	state	1964			Tanzanian|Tanzanians	United Republic of Tanzania|Tanganyika|~Zanzibar	Dodoma|Dar es Salaam	Tanzania People's Defence Force|TPDF	ISO 3166-1
UGA	Uganda	state	1962			Ugandan|Ugandans	Republic of Uganda	Kampala	Uganda People's Defence Force|UPDF|Uganda People's Defence Air Force|Ugandan People's Defence Force	ISO 3166-1
UKR	Ukraine	state	1991			Ukrainian|Ukrainians	Ukrainian SSR	Kyiv|Kiev	Armed Forces of Ukraine|Ukrainian Armed Forces|~AFU|~ZSU|Verkhovna Rada|Ukrainian Air Force|Ukrainian Navy|National Guard of Ukraine|State Service of Export Control of Ukraine|Bankova|Ukrainian Navy Forces	ISO 3166-1
UMI	United States Minor Outlying Islands	territory					U.S. Minor Outlying Islands			ISO 3166-1
URY	Uruguay	state				Uruguayan|Uruguayans	Oriental Republic of Uruguay	Montevideo	Uruguayan Air Force|Uruguayan Navy	ISO 3166-1
USA	United States	state				American|Americans	United States of America|US|U.S.|USA|U.S.A.|America|US government|U.S. government|U.S. Government|United States Government|USG	~Washington|~Washington, D.C.|~Washington, DC|~Washington DC	Pentagon|White House|State Department|Department of State|U.S. State Department|Department of Defense|Defense Department|DoD|DOD|DSCA|Defense Security Cooperation Agency|Defense Security Assistance Agency|DSAA|DDTC|Directorate of Defense Trade Controls|~Congress|~Senate|~House of Representatives|Capitol Hill|~Capitol|US Army|U.S. Army|US Navy|U.S. Navy|US Air Force|U.S. Air Force|USAF|USN|USMC|US Marine Corps|U.S. Marine Corps|~Marine Corps|US Coast Guard|U.S. Coast Guard|~Coast Guard|NAVSEA|NAVAIR|Naval Air Systems Command|Naval Sea Systems Command|Air Force Life Cycle Management Center|AFLCMC|Air Force Security Assistance and Cooperation Directorate|AFSAC|Air Force Security Assistance Center|Army Contracting Command|Missile Defense Agency|~MDA|CENTCOM|EUCOM|INDOPACOM|PACOM|AFRICOM|SOUTHCOM|Security Assistance Command|USASAC|Army Security Assistance Command|Navy International Programs Office|NIPO|Defense Logistics Agency|~DLA|DCMA|Department of Commerce|Commerce Department|~Bureau of Industry and Security|Political-Military Affairs Bureau|Bureau of Political-Military Affairs|Trump administration|Biden administration|Obama administration|Bush administration|Clinton administration|Reagan administration|Foggy Bottom|Senate Foreign Relations Committee|House Foreign Affairs Committee|~Government Accountability Office|National Guard Bureau|Department of War|~War Department|Navy Department|Department of the Navy|Department of the Army|Department of the Air Force	ISO 3166-1
UZB	Uzbekistan	state	1991			Uzbek|Uzbeks|Uzbekistani|Uzbekistanis	Republic of Uzbekistan	Tashkent		ISO 3166-1
VAT	Vatican City	state					Holy See|Vatican|Vatican City State		~Swiss Guard|Pontifical Swiss Guard	ISO 3166-1
VCT	Saint Vincent and the Grenadines	state				Vincentian|Vincentians|Saint Vincentian	St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent & the Grenadines|~St. Vincent|~Saint Vincent|Grenadines	~Kingstown		ISO 3166-1
VDR	North Vietnam	former	1945	1976	VNM	North Vietnamese	Democratic Republic of Vietnam|Democratic Republic of Viet-Nam|Democratic Republic of Viet Nam|~DRV		North Vietnamese Army	ISO 3166-3 VDVN
VEN	Venezuela	state				Venezuelan|Venezuelans	Bolivarian Republic of Venezuela|Republic of Venezuela	Caracas	Miraflores|FANB|~FAV|Bolivarian National Armed Forces|Venezuelan Air Force|National Bolivarian Armed Forces|Bolivarian Military Aviation	ISO 3166-1
VGB	British Virgin Islands	territory					BVI|Virgin Islands, British|The British Virgin Islands	~Road Town		ISO 3166-1
VIR	U.S. Virgin Islands	territory					US Virgin Islands|United States Virgin Islands|Virgin Islands of the United States	~Charlotte Amalie		ISO 3166-1
VNM	Vietnam	state	1976			Vietnamese	Viet Nam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam|SRV	Hanoi	People's Army of Vietnam|Vietnam People's Army|Vietnam People's Navy|Vietnam People's Air Force|~VPA|PAVN|Vietnam Coast Guard|Vietnamese Navy|Vietnamese Coast Guard	ISO 3166-1
VNM	South Vietnam	former	1955	1975	VNM	South Vietnamese	Republic of Vietnam|Republic of Viet-Nam|Republic of Viet Nam|RVN	Saigon	ARVN|Army of the Republic of Vietnam|South Vietnamese Air Force|VNAF	history; ISO 3166 gave VNM to both in turn
VUT	Vanuatu	state	1980			Ni-Vanuatu|Vanuatuan|Vanuatuans	Republic of Vanuatu	~Port Vila		ISO 3166-1
WAK	Wake Island	former		1986	UMI					ISO 3166-3 WKUM
WLF	Wallis and Futuna	territory				Wallisian|Wallisians|Futunan|Futunans		~Mata-Utu		ISO 3166-1
WSM	Samoa	state	1962			Samoan|Samoans	Western Samoa|Independent State of Samoa	~Apia		ISO 3166-1
XKX	Kosovo	state	2008			Kosovar|Kosovars|Kosovan|Kosovans	Republic of Kosovo	Pristina|Prishtina	Kosovo Security Force	user-assigned code of ISO 3166-1
YEM	Yemen	state	1990			Yemeni|Yemenis|Yemenite	Republic of Yemen	Sana'a|Sanaa	Yemeni Air Force|Yemeni Armed Forces|Yemen Air Force|Yemen Coast Guard	ISO 3166-1
YEM	North Yemen	former	1918	1990	YEM	North Yemeni|North Yemenis	Yemen Arab Republic|Mutawakkilite Kingdom of Yemen			history; it bore code YEM before the union of 1990
YMD	South Yemen	former	1967	1990	YEM	South Yemeni|South Yemenis	People's Democratic Republic of Yemen|PDRY|Democratic Yemen|People's Republic of Southern Yemen|Federation of South Arabia|Aden Protectorate	~Aden		ISO 3166-3 YDYE
YUG	Yugoslavia	former	1945	2003	BIH,HRV,MKD,MNE,SRB,SVN,SCG	Yugoslav|Yugoslavs|Yugoslavian|Yugoslavians	Socialist Federal Republic of Yugoslavia|SFRY|Federal Republic of Yugoslavia|FRY|Federal People's Republic of Yugoslavia|FR Yugoslavia|Jugoslavia		Yugoslav People's Army|~JNA|Yugoslav Air Force	ISO 3166-3 YUCS
ZAF	South Africa	state				South African|South Africans	Republic of South Africa|~RSA|Union of South Africa	~Pretoria|~Cape Town	SANDF|South African National Defence Force|South African National Defense Force|SAAF|South African Air Force|South African Navy|~SADF|South African Defence Force|NCACC|National Conventional Arms Control Committee|South African Police Service|South African Army|~Department of Defence	ISO 3166-1
ZAR	Zaire	former	1971	1997	COD	Zairian|Zairians|Zairean|Zaireans	Republic of Zaire|Zaïre		Forces Armées Zaïroises	ISO 3166-3 ZRCD
ZMB	Zambia	state	1964			Zambian|Zambians	Republic of Zambia|Northern Rhodesia	Lusaka	Zambian Air Force|Zambia Air Force	ISO 3166-1
ZWE	Zimbabwe	state	1980			Zimbabwean|Zimbabweans	Republic of Zimbabwe	Harare	Zimbabwe Defence Forces|Air Force of Zimbabwe|Zimbabwe National Army	ISO 3166-1
"""##
  static let statesSum: UInt64 = 561859669
}
