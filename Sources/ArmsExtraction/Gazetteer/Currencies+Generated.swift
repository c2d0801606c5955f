// Generated from currencies.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let currencies = ##"""
# Currencies with the signs and words that texts use for them.
#
# Columns (tab-separated):
#   1 code      ISO 4217. A row whose code is a sign or a small word ("$", "crown") stands for a sign or word that several
#               currencies share: column 6 lists what it may mean
#   2 name      the usual English name
#   3 signs     separated by |: signs and short forms printed before or after the figure, capitals as printed.
#               A bare sign that is shared ("$") stands only in its shared row
#   4 words     separated by |: the words, singular and plural, any case
#   5 states    ISO 3166-1 alpha-3 (ISO 3166-3 for former states) of those that use it, separated by commas
#   6 readings  ISO 4217 codes of a shared sign or word, the likeliest first; empty where column 1 tells
#   7 from      year of introduction, where it matters
#   8 until     year of withdrawal; empty where it is in use
#   9 source    list the code stands in
# ~ marks a weak sign or word: an ordinary word too ("won", "mark", "pounds" of weight), which counts only beside a figure with a
# scale or beside another cue. Codes themselves count in capitals alone: "ALL", "TOP" and "TRY" are words.
# Sorted by column 1 (LC_ALL=C).
# Source: ISO 4217 lists one (in use) and three (withdrawn); signs: Unicode, and usage in English-language reporting.
$	dollar of unknown state	$|＄|﹩	dollar|dollars|dlr|dlrs|buck|bucks		USD,AUD,CAD,TWD,SGD,NZD,HKD,BND,JMD,TTD,NAD,FJD,ZWL			usage
AED	United Arab Emirates dirham	~Dh|Dhs|Dhs.|~Dh.	UAE dirham|UAE dirhams|Emirati dirham|Emirati dirhams	ARE		1973		ISO 4217 list one
AFN	Afghani	~Af|~Afs	afghani|afghanis	AFG		2002		ISO 4217 list one
ALL	Albanian lek		~lek|Albanian lek	ALB				ISO 4217 list one
AMD	Armenian dram	֏	~dram|~drams|Armenian dram|Armenian drams	ARM		1993		ISO 4217 list one
ANG	Netherlands Antillean guilder	~NAf.	Antillean guilder|Antillean guilders	CUW,SXM			2025	ISO 4217 list three
AOA	Angolan kwanza	~Kz	kwanza|kwanzas	AGO		1999		ISO 4217 list one
ARS	Argentine peso	AR$|Arg$	Argentine peso|Argentine pesos|Argentinian pesos	ARG		1992		ISO 4217 list one
ATS	Austrian schilling	öS|ÖS	Austrian schilling|Austrian schillings|~schilling|~schillings	AUT		1945	2002	ISO 4217 list three
AUD	Australian dollar	A$|AU$|Aus$|AUD$|$A|$AU	Australian dollar|Australian dollars|Aussie dollars	AUS,CCK,CXR,HMD,KIR,NFK,NRU,TUV		1966		ISO 4217 list one
AWG	Aruban florin	~Afl.	Aruban florin|Aruban florins	ABW		1986		ISO 4217 list one
AZN	Azerbaijani manat	₼	Azerbaijani manat|Azerbaijani manats|Azeri manat|Azeri manats	AZE		2006		ISO 4217 list one
BAM	Bosnia and Herzegovina convertible mark	~KM	convertible mark|convertible marks|convertible marka	BIH		1998		ISO 4217 list one
BBD	Barbadian dollar	Bds$|BBD$	Barbadian dollar|Barbadian dollars|Barbados dollars	BRB				ISO 4217 list one
BDT	Bangladeshi taka	৳|Tk|Tk.	taka|takas	BGD		1972		ISO 4217 list one
BEF	Belgian franc	~BFr|~Bfr	Belgian franc|Belgian francs	BEL			2002	ISO 4217 list three
BGL	Bulgarian hard lev		Bulgarian hard lev	BGR		1962	1999	ISO 4217 list three
BGN	Bulgarian lev	лв	~lev|~leva|~levs|Bulgarian lev|Bulgarian leva	BGR		1999	2025	ISO 4217 list one
BHD	Bahraini dinar	~BD|~BD.	Bahraini dinar|Bahraini dinars|Bahrain dinars	BHR				ISO 4217 list one
BIF	Burundian franc	~FBu	Burundian franc|Burundian francs|Burundi francs	BDI				ISO 4217 list one
BMD	Bermudian dollar	BD$	Bermudian dollar|Bermudian dollars|Bermuda dollars	BMU				ISO 4217 list one
BND	Brunei dollar	B$|BND$	Brunei dollar|Brunei dollars|ringgit Brunei	BRN				ISO 4217 list one
BOB	Boliviano	~Bs	boliviano|bolivianos	BOL		1987		ISO 4217 list one
BRC	Brazilian cruzado	Cz$	cruzado|cruzados	BRA		1986	1989	ISO 4217 list three
BRE	Brazilian cruzeiro	Cr$	cruzeiro|cruzeiros	BRA		1970	1993	ISO 4217 list three
BRL	Brazilian real	R$|BRL$	~real|reais|~reals|Brazilian real|Brazilian reais|Brazilian reals	BRA		1994		ISO 4217 list one
BSD	Bahamian dollar	BS$	Bahamian dollar|Bahamian dollars|Bahamas dollars	BHS				ISO 4217 list one
BTN	Bhutanese ngultrum	~Nu.	ngultrum|ngultrums	BTN				ISO 4217 list one
BWP	Botswana pula		pula|pulas	BWA		1976		ISO 4217 list one
BYN	Belarusian rouble	~Br	Belarusian ruble|Belarusian rubles|Belarusian rouble|Belarusian roubles|Belarus roubles	BLR		2016		ISO 4217 list one
BYR	Belarusian rouble (2000-2016)			BLR		2000	2016	ISO 4217 list three
BZD	Belize dollar	BZ$	Belize dollar|Belize dollars	BLZ				ISO 4217 list one
CAD	Canadian dollar	C$|CA$|Can$|Cdn$|CAD$|$C|$CAN|CAN$|CDN$	Canadian dollar|Canadian dollars	CAN				ISO 4217 list one
CDF	Congolese franc	~FC	Congolese franc|Congolese francs	COD		1998		ISO 4217 list one
CHF	Swiss franc	~Fr.|SFr|SFr.|sFr|Sfr.	Swiss franc|Swiss francs	CHE,LIE				ISO 4217 list one
CLP	Chilean peso	CLP$|Ch$	Chilean peso|Chilean pesos	CHL				ISO 4217 list one
CNY	Renminbi yuan	CN¥|RMB|RMB¥|元	yuan|yuans|renminbi|Chinese yuan|~kuai	CHN		1949		ISO 4217 list one
COP	Colombian peso	COL$|Col$	Colombian peso|Colombian pesos	COL				ISO 4217 list one
CRC	Costa Rican colon	₡	Costa Rican colon|Costa Rican colones|~colones	CRI				ISO 4217 list one
CSK	Czechoslovak koruna	Kčs	Czechoslovak koruna|Czechoslovak korunas|Czechoslovak crown|Czechoslovak crowns	CSK			1993	ISO 4217 list three
CUP	Cuban peso	CU$|MN$	Cuban peso|Cuban pesos	CUB				ISO 4217 list one
CVE	Cape Verdean escudo		Cape Verdean escudo|Cape Verdean escudos	CPV				ISO 4217 list one
CYP	Cyprus pound	C£|£C	Cyprus pound|Cyprus pounds|Cypriot pound|Cypriot pounds	CYP		1879	2008	ISO 4217 list three
CZK	Czech koruna	Kč	Czech koruna|Czech korunas|Czech koruny|Czech korun|Czech crown|Czech crowns	CZE		1993		ISO 4217 list one
DDM	East German mark		East German mark|East German marks|ostmark|ostmarks	DDR		1948	1990	ISO 4217 list three
DEM	Deutsche mark	~DM	deutschmark|deutschmarks|deutsche mark|deutsche marks|deutschemark|deutschemarks|German mark|German marks|West German mark|West German marks|d-mark|d-marks	DEU		1948	2002	ISO 4217 list three
DJF	Djiboutian franc	~Fdj	Djiboutian franc|Djiboutian francs|Djibouti francs	DJI				ISO 4217 list one
DKK	Danish krone	DKr|Dkr|Dkr.	Danish krone|Danish kroner|Danish crown|Danish crowns	DNK,FRO,GRL				ISO 4217 list one
DOP	Dominican peso	RD$	Dominican peso|Dominican pesos	DOM				ISO 4217 list one
DZD	Algerian dinar		Algerian dinar|Algerian dinars	DZA		1964		ISO 4217 list one
ECS	Ecuadorian sucre	~S/.E	~sucre|~sucres	ECU			2000	ISO 4217 list three
EEK	Estonian kroon		~kroon|kroons|krooni|Estonian kroon|Estonian kroons|Estonian crowns	EST		1992	2011	ISO 4217 list three
EGP	Egyptian pound	E£|£E|~LE|EGP£	Egyptian pound|Egyptian pounds	EGY				ISO 4217 list one
ERN	Eritrean nakfa	Nfk	nakfa|nakfas	ERI		1997		ISO 4217 list one
ESP	Spanish peseta	₧|~Pta|Ptas|Pts	peseta|pesetas|Spanish pesetas	ESP,AND		1868	2002	ISO 4217 list three
ETB	Ethiopian birr		birr|birrs|Ethiopian birr	ETH				ISO 4217 list one
EUR	Euro	€|EUR€|€EUR	euro|euros|Euro currency units	AND,AUT,BEL,BGR,BLM,CYP,DEU,ESP,EST,FIN,FRA,GLP,GRC,GUF,HRV,IRL,ITA,LTU,LUX,LVA,MAF,MCO,MLT,MNE,MTQ,MYT,NLD,PRT,REU,SMR,SPM,SVK,SVN,VAT,XKX,ATF,ALA		1999		ISO 4217 list one
FIM	Finnish markka	Fmk|FMk	markka|markkaa|markkas|Finnish marks|Finnmark|Finnmarks	FIN		1860	2002	ISO 4217 list three
FJD	Fiji dollar	FJ$|F$	Fiji dollar|Fiji dollars|Fijian dollar|Fijian dollars	FJI		1969		ISO 4217 list one
FKP	Falkland Islands pound	FK£	Falkland Islands pound|Falkland Islands pounds	FLK				ISO 4217 list one
FRF	French franc	~FF|₣|Ffr|FFr	French franc|French francs	FRA,MCO,AND		1960	2002	ISO 4217 list three
GBP	Pound sterling	£|UK£|GB£|£UK|£GBP|GBP£	pounds sterling|pound sterling|British pound|British pounds|UK pounds|~sterling|~quid	GBR,GGY,IMN,JEY				ISO 4217 list one
GEL	Georgian lari	₾	~lari|~laris|Georgian lari	GEO		1995		ISO 4217 list one
GHC	Ghanaian cedi (until 2007)			GHA			2007	ISO 4217 list three
GHS	Ghanaian cedi	GH₵|GH¢|₵	cedi|cedis|Ghana cedis	GHA		2007		ISO 4217 list one
GIP	Gibraltar pound		Gibraltar pound|Gibraltar pounds	GIB				ISO 4217 list one
GMD	Gambian dalasi		dalasi|dalasis	GMB				ISO 4217 list one
GNF	Guinean franc	~FG	Guinean franc|Guinean francs|Guinea francs	GIN				ISO 4217 list one
GRD	Greek drachma	₯|~Dr|~Drs	drachma|drachmas|drachmae|drachmai	GRC		1832	2002	ISO 4217 list three
GTQ	Guatemalan quetzal		~quetzal|quetzales|~quetzals	GTM				ISO 4217 list one
GYD	Guyanese dollar	G$|GY$	Guyanese dollar|Guyanese dollars|Guyana dollars	GUY				ISO 4217 list one
HKD	Hong Kong dollar	HK$	Hong Kong dollar|Hong Kong dollars	HKG				ISO 4217 list one
HNL	Honduran lempira		lempira|lempiras	HND				ISO 4217 list one
HRK	Croatian kuna		~kuna|~kunas|~kune|Croatian kuna|Croatian kunas	HRV		1994	2023	ISO 4217 list three
HTG	Haitian gourde		~gourde|gourdes	HTI				ISO 4217 list one
HUF	Hungarian forint	~Ft	forint|forints|Hungarian forint|Hungarian forints	HUN		1946		ISO 4217 list one
IDR	Indonesian rupiah	Rp|Rp.	rupiah|rupiahs|Indonesian rupiah	IDN				ISO 4217 list one
IEP	Irish pound	IR£|£IR|IEP£	Irish pound|Irish pounds|~punt|~punts	IRL		1928	2002	ISO 4217 list three
ILS	Israeli new shekel	₪|NIS	shekel|shekels|new shekels|Israeli shekel|Israeli shekels|sheqel|sheqels	ISR,PSE		1985		ISO 4217 list one
INR	Indian rupee	₹	Indian rupee|Indian rupees	IND,BTN				ISO 4217 list one
IQD	Iraqi dinar	~ID	Iraqi dinar|Iraqi dinars	IRQ				ISO 4217 list one
IQS	Swiss dinar (Iraq)			IRQ			2003	ISO 4217 list three
IRR	Iranian rial	﷼	Iranian rial|Iranian rials|~toman|~tomans	IRN				ISO 4217 list one
ISK	Icelandic krona	IKr	Icelandic krona|Icelandic kronur|Icelandic króna|Icelandic crowns	ISL		1981		ISO 4217 list one
ITL	Italian lira	~Lit|~Lire	Italian lira|Italian lire|Italian liras	ITA,SMR,VAT		1861	2002	ISO 4217 list three
JMD	Jamaican dollar	J$	Jamaican dollar|Jamaican dollars|Jamaica dollars	JAM				ISO 4217 list one
JOD	Jordanian dinar	~JD	Jordanian dinar|Jordanian dinars	JOR				ISO 4217 list one
JPY	Japanese yen	JP¥|￥|円	yen|Japanese yen	JPN				ISO 4217 list one
KES	Kenyan shilling	KSh|Ksh|KSh.|Ksh.|KShs|~Sh	Kenyan shilling|Kenyan shillings|Kenya shilling|Kenya shillings	KEN				ISO 4217 list one
KGS	Kyrgyzstani som	⃀	Kyrgyz som|Kyrgyz soms|Kyrgyzstani som|Kyrgyzstani soms	KGZ		1993		ISO 4217 list one
KHR	Cambodian riel	៛	~riel|~riels|Cambodian riel|Cambodian riels	KHM				ISO 4217 list one
KMF	Comorian franc		Comorian franc|Comorian francs	COM				ISO 4217 list one
KPW	North Korean won		North Korean won	PRK				ISO 4217 list one
KRW	South Korean won	₩|￦|KRW₩	South Korean won|Korean won	KOR		1962		ISO 4217 list one
KWD	Kuwaiti dinar	~KD|~KD.	Kuwaiti dinar|Kuwaiti dinars|Kuwait dinars	KWT				ISO 4217 list one
KYD	Cayman Islands dollar	CI$	Cayman Islands dollar|Cayman Islands dollars	CYM				ISO 4217 list one
KZT	Kazakhstani tenge	₸	~tenge|Kazakh tenge|Kazakhstani tenge	KAZ		1993		ISO 4217 list one
LAK	Lao kip	₭	~kip|~kips|Lao kip|Laotian kip	LAO				ISO 4217 list one
LBP	Lebanese pound	~LL|~L.L.	Lebanese pound|Lebanese pounds|Lebanese lira|Lebanese liras	LBN				ISO 4217 list one
LKR	Sri Lankan rupee	SLRs|SL Rs	Sri Lankan rupee|Sri Lankan rupees|Sri Lanka rupees	LKA				ISO 4217 list one
LRD	Liberian dollar	L$|LD$	Liberian dollar|Liberian dollars	LBR				ISO 4217 list one
LSL	Lesotho loti		~loti|~maloti|Lesotho loti|Lesotho maloti	LSO				ISO 4217 list one
LTL	Lithuanian litas	~Lt	litas|litai|litu	LTU		1993	2015	ISO 4217 list three
LUF	Luxembourg franc	~LFr	Luxembourg franc|Luxembourg francs	LUX			2002	ISO 4217 list three
LVL	Latvian lats	~Ls	~lats|~lati|Latvian lats|Latvian lati	LVA		1993	2014	ISO 4217 list three
LYD	Libyan dinar	~LD	Libyan dinar|Libyan dinars	LBY				ISO 4217 list one
MAD	Moroccan dirham	~MDh|~DH	Moroccan dirham|Moroccan dirhams	MAR,ESH				ISO 4217 list one
MDL	Moldovan leu		Moldovan leu|Moldovan lei	MDA		1993		ISO 4217 list one
MGA	Malagasy ariary		~ariary|Malagasy ariary	MDG		2005		ISO 4217 list one
MKD	Macedonian denar		~denar|~denars|~denari|Macedonian denar|Macedonian denars	MKD		1993		ISO 4217 list one
MMK	Myanmar kyat	~Ks	kyat|kyats	MMR				ISO 4217 list one
MNT	Mongolian tugrik	₮	tugrik|tugriks|tögrög|togrog	MNG				ISO 4217 list one
MOP	Macanese pataca	MOP$	pataca|patacas	MAC				ISO 4217 list one
MRO	Mauritanian ouguiya (until 2017)			MRT		1973	2017	ISO 4217 list three
MRU	Mauritanian ouguiya	~UM	ouguiya|ouguiyas	MRT		2018		ISO 4217 list one
MTL	Maltese lira	~Lm	Maltese lira|Maltese liri|Maltese pound|Maltese pounds	MLT		1972	2008	ISO 4217 list three
MUR	Mauritian rupee	MRs	Mauritian rupee|Mauritian rupees|Mauritius rupees	MUS				ISO 4217 list one
MVR	Maldivian rufiyaa	~Rf|~MRf	rufiyaa|rufiyaas	MDV				ISO 4217 list one
MWK	Malawian kwacha	~MK	Malawian kwacha|Malawi kwacha	MWI				ISO 4217 list one
MXN	Mexican peso	Mex$|MX$|MEX$|Mx$	Mexican peso|Mexican pesos	MEX		1993		ISO 4217 list one
MXP	Mexican peso (until 1992)			MEX			1992	ISO 4217 list three
MYR	Malaysian ringgit	RM|RM.|M$	ringgit|ringgits|Malaysian ringgit|Malaysian ringgits|Malaysian dollars	MYS				ISO 4217 list one
MZN	Mozambican metical	~MT|~MTn	~metical|meticais|~meticals	MOZ		2006		ISO 4217 list one
NAD	Namibian dollar	N$	Namibian dollar|Namibian dollars|Namibia dollars	NAM		1993		ISO 4217 list one
NGN	Nigerian naira	₦	naira|nairas|Nigerian naira	NGA		1973		ISO 4217 list one
NIO	Nicaraguan cordoba	C$N	cordobas|~cordoba|~córdoba|córdobas	NIC		1991		ISO 4217 list one
NLG	Dutch guilder	ƒ|Dfl|~Fl|Hfl|~fl.	guilder|guilders|Dutch guilder|Dutch guilders|Dutch florins|~gulden	NLD			2002	ISO 4217 list three
NOK	Norwegian krone	NKr|Nkr|Nkr.|NOKr	Norwegian krone|Norwegian kroner|Norwegian crown|Norwegian crowns|Norwegian kroners	NOR,SJM,BVT				ISO 4217 list one
NPR	Nepalese rupee	NRs|NRs.	Nepalese rupee|Nepalese rupees|Nepali rupee|Nepali rupees	NPL				ISO 4217 list one
NZD	New Zealand dollar	NZ$|$NZ|NZD$	New Zealand dollar|New Zealand dollars|Kiwi dollars	NZL,COK,NIU,TKL,PCN		1967		ISO 4217 list one
OMR	Omani rial	~RO|~R.O.	Omani rial|Omani rials|Omani riyal|Omani riyals	OMN				ISO 4217 list one
PAB	Panamanian balboa	~B/.	~balboa|~balboas|Panamanian balboa|Panamanian balboas	PAN				ISO 4217 list one
PEN	Peruvian sol	~S/|~S/.	Peruvian sol|Peruvian soles|nuevo sol|nuevos soles|new sol|~soles	PER		1991		ISO 4217 list one
PGK	Papua New Guinean kina		~kina|~kinas|Papua New Guinean kina	PNG		1975		ISO 4217 list one
PHP	Philippine peso	₱|PhP|Php|P̶	Philippine peso|Philippine pesos|Filipino pesos	PHL				ISO 4217 list one
PKR	Pakistani rupee	PKRs|PRs|Pak Rs	Pakistani rupee|Pakistani rupees|Pakistan rupees	PAK				ISO 4217 list one
PLN	Polish zloty	zł|~zl	zloty|zlotys|zloties|zlotych|złoty|złotys|złotych|Polish zloty|Polish zlotys	POL		1995		ISO 4217 list one
PLZ	Polish zloty (until 1994)			POL		1950	1994	ISO 4217 list three
PTE	Portuguese escudo	~Esc	Portuguese escudo|Portuguese escudos	PRT		1911	2002	ISO 4217 list three
PYG	Paraguayan guarani	₲|~Gs.	~guarani|guaranies|~guaranis|guaraníes	PRY				ISO 4217 list one
QAR	Qatari riyal	~QR	Qatari riyal|Qatari riyals|Qatari rial|Qatari rials	QAT				ISO 4217 list one
RHD	Rhodesian dollar	R$h	Rhodesian dollar|Rhodesian dollars	RHO		1970	1980	ISO 4217 list three
ROL	Romanian leu (until 2005)			ROU			2005	ISO 4217 list three
RON	Romanian leu		Romanian leu|Romanian lei	ROU		2005		ISO 4217 list one
RSD	Serbian dinar	~din.	Serbian dinar|Serbian dinars	SRB		2003		ISO 4217 list one
RUB	Russian rouble	₽|руб	Russian ruble|Russian rubles|Russian rouble|Russian roubles	RUS		1998		ISO 4217 list one
RUR	Russian rouble (until 1997)			RUS		1991	1997	ISO 4217 list three
RWF	Rwandan franc	~FRw|~RF	Rwandan franc|Rwandan francs|Rwanda francs	RWA				ISO 4217 list one
Rs	rupee of unknown state	Rs|Rs.|₨|~Re|~Re.	rupee|rupees		INR,PKR,LKR,NPR,MUR,SCR			usage
SAR	Saudi riyal	~SR|SRls|~SR.	Saudi riyal|Saudi riyals|Saudi rial|Saudi rials	SAU				ISO 4217 list one
SBD	Solomon Islands dollar	SI$	Solomon Islands dollar|Solomon Islands dollars	SLB				ISO 4217 list one
SCR	Seychelles rupee	~SRe	Seychelles rupee|Seychelles rupees|Seychellois rupee|Seychellois rupees	SYC				ISO 4217 list one
SDD	Sudanese dinar		Sudanese dinar|Sudanese dinars	SDN		1992	2007	ISO 4217 list three
SDG	Sudanese pound		Sudanese pound|Sudanese pounds	SDN		2007		ISO 4217 list one
SEK	Swedish krona	SKr|Skr|Skr.|MSEK	Swedish krona|Swedish kronor|Swedish krone|Swedish kroner|Swedish crown|Swedish crowns	SWE				ISO 4217 list one
SGD	Singapore dollar	S$|SG$|SGD$|Sing$	Singapore dollar|Singapore dollars|Singaporean dollar|Singaporean dollars	SGP		1967		ISO 4217 list one
SHP	Saint Helena pound		Saint Helena pound|Saint Helena pounds	SHN				ISO 4217 list one
SIT	Slovenian tolar		~tolar|tolars|tolarjev|Slovenian tolar|Slovenian tolars	SVN		1991	2007	ISO 4217 list three
SKK	Slovak koruna	~Sk	Slovak koruna|Slovak korunas|Slovak crown|Slovak crowns|Slovak korun	SVK		1993	2009	ISO 4217 list three
SLE	Sierra Leonean leone	~Le	~leone|~leones|Sierra Leonean leone|Sierra Leonean leones	SLE		2022		ISO 4217 list one
SLL	Sierra Leonean leone (until 2022)			SLE		1964	2022	ISO 4217 list three
SOS	Somali shilling		Somali shilling|Somali shillings	SOM				ISO 4217 list one
SRD	Surinamese dollar	Sr$	Surinamese dollar|Surinamese dollars|Suriname dollars	SUR		2004		ISO 4217 list one
SSP	South Sudanese pound	SS£	South Sudanese pound|South Sudanese pounds	SSD		2011		ISO 4217 list one
STN	Sao Tome and Principe dobra	~Db	~dobra|~dobras	STP		2018		ISO 4217 list one
SUR	Soviet rouble		Soviet ruble|Soviet rubles|Soviet rouble|Soviet roubles|transferable roubles|transferable rubles	SUN		1961	1991	ISO 4217 list three
SVC	Salvadoran colon		Salvadoran colon|Salvadoran colones	SLV			2001	ISO 4217 list one
SYP	Syrian pound		Syrian pound|Syrian pounds|Syrian lira|Syrian liras	SYR				ISO 4217 list one
SZL	Swazi lilangeni		lilangeni|emalangeni	SWZ				ISO 4217 list one
THB	Thai baht	฿	baht|bahts|Thai baht	THA				ISO 4217 list one
TJS	Tajikistani somoni		~somoni|~somonis|Tajik somoni	TJK		2000		ISO 4217 list one
TMT	Turkmenistani manat		Turkmen manat|Turkmen manats|Turkmenistan manat	TKM		2009		ISO 4217 list one
TND	Tunisian dinar	~DT	Tunisian dinar|Tunisian dinars	TUN				ISO 4217 list one
TOP	Tongan pa'anga	T$	pa'anga|paanga	TON				ISO 4217 list one
TRL	Turkish lira (until 2005)			TUR			2005	ISO 4217 list three
TRY	Turkish lira	₺|~TL|YTL	Turkish lira|Turkish liras|Turkish lire|new Turkish lira	TUR		2005		ISO 4217 list one
TTD	Trinidad and Tobago dollar	TT$	Trinidad and Tobago dollar|Trinidad and Tobago dollars|Trinidad dollars	TTO				ISO 4217 list one
TWD	New Taiwan dollar	NT$|TW$|NT.$	New Taiwan dollar|New Taiwan dollars|Taiwan dollar|Taiwan dollars|Taiwanese dollar|Taiwanese dollars	TWN				ISO 4217 list one
TZS	Tanzanian shilling	TSh|TSh.|Tsh	Tanzanian shilling|Tanzanian shillings|Tanzania shillings	TZA				ISO 4217 list one
UAH	Ukrainian hryvnia	₴|грн	hryvnia|hryvnias|hryvna|hryvnya|hryvnyas|hryven	UKR		1996		ISO 4217 list one
UAK	Ukrainian karbovanets		karbovanets|karbovantsi	UKR		1992	1996	ISO 4217 list three
UGX	Ugandan shilling	USh|USh.|~Shs	Ugandan shilling|Ugandan shillings|Uganda shillings	UGA		1987		ISO 4217 list one
USD	United States dollar	US$|U.S.$|US $|U.S. $|USD$|$US|$U.S.	US dollar|US dollars|U.S. dollar|U.S. dollars|American dollar|American dollars|United States dollar|United States dollars|~greenback|~greenbacks	USA,ASM,BES,ECU,FSM,GUM,IOT,MHL,MNP,PAN,PLW,PRI,SLV,TCA,TLS,UMI,VGB,VIR		1792		ISO 4217 list one
UYU	Uruguayan peso	$U|UY$	Uruguayan peso|Uruguayan pesos	URY		1993		ISO 4217 list one
UZS	Uzbekistani sum		Uzbek sum|Uzbek sums|Uzbek som|Uzbek soms|Uzbekistani sum	UZB		1994		ISO 4217 list one
VEB	Venezuelan bolivar (until 2007)			VEN		1879	2007	ISO 4217 list three
VED	Venezuelan digital bolivar	Bs.D	digital bolivar|digital bolivars	VEN		2021		ISO 4217 list one
VEF	Venezuelan bolivar fuerte	Bs.F|BsF	bolivar fuerte|bolivares fuertes|strong bolivars	VEN		2008	2018	ISO 4217 list three
VES	Venezuelan sovereign bolivar	Bs.S|BsS	bolivar soberano|bolivares soberanos|sovereign bolivars	VEN		2018		ISO 4217 list one
VND	Vietnamese dong	₫|VNĐ	~dong|~dongs|Vietnamese dong|Vietnam dong	VNM		1978		ISO 4217 list one
VUV	Vanuatu vatu	~VT	vatu|vatus	VUT				ISO 4217 list one
WST	Samoan tala	WS$	~tala|~talas|Samoan tala	WSM				ISO 4217 list one
XAF	Central African CFA franc		Central African CFA franc|Central African CFA francs	CMR,CAF,TCD,COG,GNQ,GAB				ISO 4217 list one
XCD	East Caribbean dollar	EC$	East Caribbean dollar|East Caribbean dollars|Eastern Caribbean dollars	AIA,ATG,DMA,GRD,KNA,LCA,MSR,VCT				ISO 4217 list one
XCG	Caribbean guilder	~Cg	Caribbean guilder|Caribbean guilders	CUW,SXM		2025		ISO 4217 list one
XDR	Special drawing rights		special drawing right|special drawing rights|SDRs			1969		ISO 4217 list one
XEU	European currency unit	~ECU|₠	European currency unit|European currency units|~ecu|~ecus			1979	1998	ISO 4217 list three
XOF	West African CFA franc		West African CFA franc|West African CFA francs	BEN,BFA,CIV,GNB,MLI,NER,SEN,TGO				ISO 4217 list one
XPF	CFP franc		CFP franc|CFP francs|Pacific francs	PYF,NCL,WLF				ISO 4217 list one
YDD	South Yemeni dinar		South Yemeni dinar|South Yemeni dinars	YMD		1965	1990	ISO 4217 list three
YER	Yemeni rial	YRls	Yemeni rial|Yemeni rials|Yemeni riyal|Yemeni riyals	YEM		1990		ISO 4217 list one
YUD	Yugoslav dinar		Yugoslav dinar|Yugoslav dinars	YUG			2003	ISO 4217 list three
ZAR	South African rand	~R	South African rand|South African rands|~rand|~rands	ZAF,LSO,NAM,SWZ		1961		ISO 4217 list one
ZMK	Zambian kwacha (until 2012)			ZMB		1968	2012	ISO 4217 list three
ZMW	Zambian kwacha	~ZK|~K	Zambian kwacha	ZMB		2013		ISO 4217 list one
ZRN	Zairean zaire		~zaires|Zairean zaires	ZAR		1967	1997	ISO 4217 list three
ZWD	Zimbabwean dollar (until 2009)			ZWE		1980	2009	ISO 4217 list three
ZWG	Zimbabwe Gold	ZiG	Zimbabwe Gold	ZWE		2024		ISO 4217 list one
ZWL	Zimbabwean dollar	Z$|ZW$|ZWL$	Zimbabwean dollar|Zimbabwean dollars|Zimbabwe dollars	ZWE		2009	2024	ISO 4217 list three
bolivar	bolivar of unknown issue	~Bs.	bolivar|bolivars|bolivares|bolívar|bolívares		VES,VEF,VEB,VED			usage
cfa	CFA franc of either bank	CFA|FCFA|F CFA|CFA F|CFAF	CFA franc|CFA francs|francs CFA|franc CFA		XOF,XAF			usage
crown	crown, krona or krone of unknown state	kr|kr.|~Kr|~Kr.|~KR	~crown|~crowns|krona|kronor|krone|kroner|~kronur|koruna|korunas|koruny		SEK,NOK,DKK,CZK,ISK,SKK,EEK			usage
dinar	dinar of unknown state		dinar|dinars		KWD,IQD,DZD,JOD,BHD,RSD,TND,LYD,YUD			usage
dirham	dirham of unknown state		dirham|dirhams|~dirhem		AED,MAD			usage
escudo	escudo of unknown state		escudo|escudos		PTE,CVE			usage
franc	franc of unknown state	~F|~Fr	franc|francs		FRF,CHF,BEF,XOF,XAF,LUF,RWF,CDF,GNF,BIF,DJF,KMF,XPF			usage
kwacha	kwacha of unknown state		kwacha|kwachas		ZMW,MWK,ZMK			usage
leu	leu of unknown state	~L	~leu|~lei		RON,MDL			usage
lira	lira of unknown state	₤	lira|liras|lire		TRY,ITL,TRL,LBP,SYP,MTL			usage
manat	manat of unknown state	~m	manat|manats		AZN,TMT			usage
mark	mark of unknown state	~M	~mark|~marks		DEM,FIM,DDM,BAM			usage
peso	peso of unknown state		peso|pesos		PHP,MXN,ARS,CLP,COP,UYU,DOP,CUP			usage
rial	rial or riyal of unknown state		rial|rials|riyal|riyals		SAR,QAR,IRR,OMR,YER			usage
rouble	rouble of unknown state		ruble|rubles|rouble|roubles|~rbl|~rbls|~rur		RUB,SUR,BYN,RUR			usage
shilling	shilling of unknown state		shilling|shillings		KES,UGX,TZS,SOS			usage
som	som or sum of unknown state		~som|~soms|~so'm		KGS,UZS			usage
won	won of unknown state		~won		KRW,KPW			usage
¢	cent of unknown state	¢	~cent|~cents		USD,EUR,AUD,CAD			usage
£	pound of unknown state		~pound|~pounds|lira sterling		GBP,EGP,LBP,SYP,SDG,SSP,IEP,CYP			usage
¥	yen or yuan	¥			JPY,CNY			usage
"""##
  static let currenciesSum: UInt64 = 191030743
}
