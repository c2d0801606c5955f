// Generated from systems-missiles.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let systemsMissiles = ##"""
# Weapon systems: missiles, guided bombs and rockets, torpedoes, and air-defence systems.
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
2K11	2K11	air-defence system	air defence system	RUS		2K11 Krug|SA-4 Ganef	wikipedia
2K12	2K12	air-defence system	air defence system	RUS	Almaz-Antey	2K12 Kub|SA-6 Gainful|SA-6|2K12 Kvadrat|Kub air defence|3M9|~Kub	wikipedia
3M-54	3M-54	missile	missile	RUS	Novator	3M-54 Kalibr|Kalibr|SS-N-27 Sizzler|Klub-S|Club-S|Club-N|3M-54E|Klub missile|SS-N-27|3M-14E|Kalibr missile|Klub-N|3M-54E Klub|3M-14 Kalibr|3M-14	wikipedia
3M22 Zircon	3M22 Zircon	missile	missile	RUS	NPO Mashinostroyeniya	Zircon missile|Tsirkon|3M22 Tsirkon|3M22|~Zircon	wikipedia
40N6	40N6	missile	missile	RUS	Fakel	40N6E	wikipedia
48N6	48N6	missile	missile	RUS	Fakel	48N6E|48N6E2|48N6DM|48N6E3	wikipedia
5V55	5V55	missile	missile	RUS	Fakel	5V55R|5V55K	wikipedia
9K31	9K31	air-defence system	air defence system	RUS		9K31 Strela-1|SA-9 Gaskin|Strela-1	wikipedia
9K33	9K33	air-defence system	air defence system	RUS	Almaz-Antey	9K33 Osa|SA-8 Gecko|SA-8|9K33 Osa-AKM|Osa-AKM|Osa air defence|SA-8B|9K33M3 Osa-AKM	wikipedia
9K35	9K35	air-defence system	air defence system	RUS		9K35 Strela-10|SA-13 Gopher|Strela-10|SA-13|Strela-10M3|9M37	wikipedia
9K37	9K37	air-defence system	air defence system	RUS	Almaz-Antey|Ulyanovsk	9K37 Buk|Buk-M1|SA-11 Gadfly|SA-11|Buk air defence system|Buk-M1-2|Buk missile system|9K37M1	wikipedia
9K720	9K720	missile	missile	RUS	KBM	9K720 Iskander|~Iskander|Iskander-M|Iskander-E|SS-26 Stone|Iskander-K|SS-26|9K720 Iskander-E|Iskander missile	wikipedia
9M14	9M14	missile	missile	RUS	KBM	9M14 Malyutka|AT-3 Sagger|Malyutka|9K11 Malyutka|9K11|9M14M|Sagger missile	wikipedia
9M17	9M17	missile	missile	RUS		9M17 Fleyta|AT-2 Swatter|Falanga missile	wikipedia
9M96	9M96	missile	missile	RUS	Fakel	9M96E|9M96E2	wikipedia
A-184	A-184	missile	torpedo	ITA	WASS		wikipedia
A-244	A-244	missile	torpedo	ITA	WASS	A244/S|A-244/S torpedo	wikipedia
A-Darter	A-Darter	missile	missile	ZAF,BRA	Denel	V3E A-Darter|Marlin missile	wikipedia
AAM-4	AAM-4	missile	missile	JPN	Mitsubishi Electric	AAM-4B	wikipedia
AAM-5	AAM-5	missile	missile	JPN	Mitsubishi Heavy Industries		wikipedia
AASM	AASM	missile	guided bomb	FRA	Safran	AASM Hammer|Hammer guided bomb|AASM Hammer guided bomb|HAMMER precision-guided|Armement Air-Sol Modulaire|AASM-250|HAMMER munition|HAMMER missile|Safran Hammer	wikipedia
ACULEUS LG	ACULEUS LG	missile	rocket	FRA	Thales	ACULEUS	maker
ADM-160	ADM-160	missile	decoy	USA	Raytheon	MALD|Miniature Air Launched Decoy|ADM-160 MALD|MALD-J	designation-systems.net
AGM-114	AGM-114	missile	missile	USA	Lockheed Martin	~Hellfire|Hellfire missile|AGM-114 Hellfire|Hellfire II|AGM-114 Hellfire II|HELLFIRE air-to-ground missile	designation-systems.net
AGM-114F	AGM-114	missile	missile	USA	Lockheed Martin|Rockwell		designation-systems.net
AGM-114K	AGM-114	missile	missile	USA	Lockheed Martin	AGM-114K3|AGM-114KA|AGM-114K3A|AGM-114K Hellfire|AGM-114K Hellfire II	designation-systems.net
AGM-114L	AGM-114	missile	missile	USA	Lockheed Martin|Northrop Grumman	Longbow Hellfire|AGM-114L Longbow Hellfire|AGM-114L-3|AGM-114L Hellfire|Hellfire Longbow	designation-systems.net
AGM-114M	AGM-114	missile	missile	USA	Lockheed Martin		designation-systems.net
AGM-114N	AGM-114	missile	missile	USA	Lockheed Martin	AGM-114N Hellfire	designation-systems.net
AGM-114P	AGM-114	missile	missile	USA	Lockheed Martin	AGM-114P2|AGM-114P2A	designation-systems.net
AGM-114Q	AGM-114	missile	training missile	USA	Lockheed Martin		designation-systems.net
AGM-114R	AGM-114	missile	missile	USA	Lockheed Martin	AGM-114R Hellfire|AGM-114R2|AGM-114R2 Hellfire|AGM-114R2 Hellfire II|AGM-114R3|AGM-114R Hellfire II|Hellfire Romeo|Hellfire R|AGM-114R Hellfire II missile	designation-systems.net
AGM-12	AGM-12	missile	missile	USA	Martin Marietta	AGM-12 Bullpup	designation-systems.net
AGM-123	AGM-123	missile	missile	USA	Emerson	AGM-123 Skipper	designation-systems.net
AGM-129	AGM-129	missile	missile	USA	Raytheon	AGM-129 ACM	designation-systems.net
AGM-130	AGM-130	missile	missile	USA	Boeing|Rockwell		designation-systems.net
AGM-142	AGM-142	missile	missile	ISR,USA	Rafael|Lockheed Martin	AGM-142 Have Nap|Have Nap|Popeye missile|~Popeye|~Raptor missile	designation-systems.net
AGM-154	AGM-154	missile	glide bomb	USA	Raytheon	JSOW|Joint Standoff Weapon|AGM-154 JSOW|Joint Standoff Weapons	designation-systems.net
AGM-154A	AGM-154	missile	glide bomb	USA	Raytheon	AGM-154A JSOW|AGM-154A-1	designation-systems.net
AGM-154C	AGM-154	missile	glide bomb	USA	Raytheon	AGM-154C JSOW|JSOW C|AGM-154C Joint Standoff Weapon|AGM-154C-1|JSOW C-1|AGM-154 Block III|JSOW Block III|AGM-154 Block III C	designation-systems.net
AGM-158	AGM-158	missile	missile	USA	Lockheed Martin	JASSM|Joint Air-to-Surface Standoff Missile|AGM-158 JASSM|AGM-158A|AGM-158A JASSM|Joint Air-to-Surface Standoff Missiles	designation-systems.net
AGM-176	AGM-176	missile	missile	USA	Raytheon	AGM-176 Griffin|Griffin missile|BGM-176	designation-systems.net
AGM-179	AGM-179	missile	missile	USA	Lockheed Martin	AGM-179 JAGM|JAGM|Joint Air-to-Ground Missile|AGM-179A|Joint Air-to-Ground Missiles|AGM-179A Joint Air-to-Ground Missile	designation-systems.net
AGM-181	AGM-181	missile	missile	USA	Raytheon	AGM-181 LRSO|Long Range Standoff Weapon	designation-systems.net
AGM-183	AGM-183	missile	missile	USA	Lockheed Martin	AGM-183 ARRW|AGM-183A	designation-systems.net
AGM-22	AGM-22	missile	missile	FRA	Nord|Aerospatiale		wikipedia
AGM-45	AGM-45	missile	missile	USA	Texas Instruments	AGM-45 Shrike|Shrike missile	designation-systems.net
AGM-62	AGM-62	missile	glide bomb	USA	Martin Marietta	AGM-62 Walleye|~Walleye	designation-systems.net
AGM-65	AGM-65	missile	missile	USA	Raytheon|Hughes	~Maverick|AGM-65 Maverick|Maverick missile	designation-systems.net
AGM-65D	AGM-65	missile	missile	USA	Raytheon	AGM-65D Maverick	designation-systems.net
AGM-65E	AGM-65	missile	missile	USA	Raytheon	AGM-65E2	designation-systems.net
AGM-65G	AGM-65	missile	missile	USA	Raytheon	AGM-65G-2|AGM-65G Maverick	designation-systems.net
AGM-65H	AGM-65	missile	missile	USA	Raytheon		designation-systems.net
AGM-65K	AGM-65	missile	missile	USA	Raytheon	AGM-65K2	designation-systems.net
AGM-65L	AGM-65	missile	missile	USA	Raytheon	AGM-65L Laser Maverick|Laser Maverick	designation-systems.net
AGM-78	AGM-78	missile	missile	USA	General Dynamics	AGM-78 Standard ARM	designation-systems.net
AGM-84	AGM-84	missile	missile	USA	Boeing|McDonnell Douglas	AGM-84 Harpoon|AGM-84D|AGM-84D Harpoon|AGM-84L|AGM-84L Harpoon|AGM-84L-1|AGM-84L-1 Harpoon Block II	designation-systems.net
AGM-84E	AGM-84E	missile	missile	USA	McDonnell Douglas	AGM-84E SLAM|Standoff Land Attack Missile	designation-systems.net
AGM-86	AGM-86	missile	missile	USA	Boeing	AGM-86 ALCM|Air Launched Cruise Missile	designation-systems.net
AGM-88	AGM-88	missile	missile	USA	Raytheon|Texas Instruments	AGM-88 HARM|~HARM|HARM missile|High-Speed Anti-Radiation Missile|AGM-88B|AGM-88B HARM|AGM-88C|AGM-88C HARM	designation-systems.net
AGM-88E	AGM-88	missile	missile	USA,ITA	Northrop Grumman|Orbital ATK	AARGM|Advanced Anti-Radiation Guided Missile|AGM-88E AARGM|AGM-88E2|Advanced Anti-Radiation Guided Missiles	designation-systems.net
AGM-88G	AGM-88	missile	missile	USA	Northrop Grumman	AARGM-ER|Advanced Anti-Radiation Guided Missile-Extended Range|AGM-88G AARGM-ER	designation-systems.net
AIM-120	AIM-120	missile	missile	USA	Raytheon|RTX	~AMRAAM|AMRAAM missile|Advanced Medium-Range Air-to-Air Missile|Advanced Medium Range Air to Air Missiles	designation-systems.net
AIM-120A	AIM-120	missile	missile	USA	Raytheon|Hughes		designation-systems.net
AIM-120B	AIM-120	missile	missile	USA	Raytheon|Hughes	AIM-120B AMRAAM	designation-systems.net
AIM-120C	AIM-120	missile	missile	USA	Raytheon	AIM-120C AMRAAM	designation-systems.net
AIM-120C-5	AIM-120	missile	missile	USA	Raytheon	AIM-120C-5 AMRAAM	designation-systems.net
AIM-120C-7	AIM-120	missile	missile	USA	Raytheon	AIM-120C-7 AMRAAM	designation-systems.net
AIM-120C-8	AIM-120	missile	missile	USA	Raytheon	AIM-120C-8 AMRAAM	designation-systems.net
AIM-120D	AIM-120	missile	missile	USA	Raytheon	AIM-120D AMRAAM	designation-systems.net
AIM-120D-3	AIM-120	missile	missile	USA	Raytheon		designation-systems.net
AIM-174B	SM-6	missile	missile	USA	Raytheon		designation-systems.net
AIM-260	AIM-260	missile	missile	USA	Lockheed Martin	AIM-260 JATM|Joint Advanced Tactical Missile	designation-systems.net
AIM-4	AIM-4	missile	missile	USA	Hughes	AIM-4 Falcon	designation-systems.net
AIM-54	AIM-54	missile	missile	USA	Hughes	AIM-54 Phoenix|Phoenix missile	designation-systems.net
AIM-7	AIM-7	missile	missile	USA	Raytheon	~Sparrow|AIM-7 Sparrow|Sparrow missile	designation-systems.net
AIM-7F	AIM-7	missile	missile	USA	Raytheon		designation-systems.net
AIM-7M	AIM-7	missile	missile	USA	Raytheon		designation-systems.net
AIM-9	AIM-9	missile	missile	USA	Raytheon|Ford Aerospace	~Sidewinder|Sidewinder missile|AIM-9 Sidewinder	designation-systems.net
AIM-9B	AIM-9	missile	missile	USA			designation-systems.net
AIM-9J	AIM-9	missile	missile	USA			designation-systems.net
AIM-9L	AIM-9	missile	missile	USA	Raytheon	AIM-9L Sidewinder	designation-systems.net
AIM-9L/I	AIM-9	missile	missile	DEU	Diehl BGT	AIM-9L/I-1	designation-systems.net
AIM-9M	AIM-9	missile	missile	USA	Raytheon	AIM-9M Sidewinder	designation-systems.net
AIM-9P	AIM-9	missile	missile	USA	Ford Aerospace		designation-systems.net
AIM-9X	AIM-9	missile	missile	USA	Raytheon|RTX	AIM-9X Sidewinder	designation-systems.net
AIM-9X Block II	AIM-9	missile	missile	USA	Raytheon|RTX	AIM-9X Block II Sidewinder|AIM-9X-2|AIM-9X-2 Sidewinder|AIM-9X-II	designation-systems.net
AIM-9X Block II Plus	AIM-9	missile	missile	USA	Raytheon|RTX	AIM-9X-3	designation-systems.net
AKF-98A	AKF-98A	missile	missile	CHN	Norinco	AKF-98A cruise missile	maker
~ALARM	ALARM	missile	missile	GBR	BAe Dynamics|MBDA	ALARM anti-radiation missile	wikipedia
ALAS	ALAS	missile	missile	SRB,ARE	Yugoimport|EDGE	ALAS-C|LORANA	wikipedia
ALTIUS 600M	ALTIUS 600M	missile	loitering munition	USA	Anduril	ALTIUS-600|Altius 600M-V	maker
ALTIUS 700M	ALTIUS 700M	missile	loitering munition	USA	Anduril	ALTIUS-700	maker
~AM-39	Exocet	missile	missile	FRA	MBDA|Aerospatiale	Exocet AM39|AM-39 Exocet|Exocet AM39 Block 2	wikipedia
AMRAAM-ER	AMRAAM-ER	missile	missile	USA	Raytheon|Kongsberg	AMRAAM Extended Range	maker
APKWS	APKWS	missile	rocket	USA	BAE Systems	Advanced Precision Kill Weapon System|Advanced Precision Kill Weapon Systems|APKWS II|Advanced Precision Kill Weapon System II|AGR-20|AGR-20A|WGU-59|WGU-59/B|WGU-59/B Advanced Precision Kill Weapon System|AGR-20 APKWS|APKWS guidance section	wikipedia
APR-2	APR-3	missile	torpedo	RUS		APR-2E	wikipedia
APR-3	APR-3	missile	torpedo	RUS		APR-3E	wikipedia
AR-1	AR-1	missile	missile	CHN	CASC	AR-1B	wikipedia
AR-2 missile	AR-1	missile	missile	CHN	CASC		wikipedia
~AS-11	AS-11	missile	missile	FRA	Nord	SS-11	wikipedia
~AS-12	AS-12	missile	missile	FRA	Nord	SS-12M	wikipedia
AS-15TT	AS-15TT	missile	missile	FRA	Aerospatiale		wikipedia
AS-30	AS-30	missile	missile	FRA	MBDA|Aerospatiale	AS-30L	wikipedia
ASM-1	ASM-1	missile	missile	JPN	Mitsubishi Heavy Industries	Type 80 ASM|Type 93 ASM	wikipedia
ASM-2	ASM-1	missile	missile	JPN	Mitsubishi Heavy Industries		wikipedia
ASM-3	ASM-3	missile	missile	JPN	Mitsubishi Heavy Industries	ASM-3A	wikipedia
ASMP	ASMP	missile	missile	FRA	MBDA	ASMP-A	wikipedia
ASRAAM	ASRAAM	missile	missile	GBR	MBDA	AIM-132|AIM-132 ASRAAM|Advanced Short Range Air-to-Air Missile	wikipedia
AV-TM 300	AV-TM 300	missile	missile	BRA	Avibras	AV-MTC|Matador missile	wikipedia
Abdali missile	Abdali missile	missile	missile	PAK		Hatf-II	wikipedia
AccuLAR	AccuLAR	missile	rocket	ISR	Elbit Systems	AccuLAR-122|AccuLAR-160	wikipedia
~Aegis	Aegis	air-defence system	combat system	USA	Lockheed Martin	Aegis Combat System|Aegis Weapon System|AEGIS weapon systems|AEGIS Ballistic Missile Defense|Aegis Ballistic Missile Defence|Aegis BMD|AN/AWS-1	wikipedia
Aegis Ashore	Aegis	air-defence system	missile defence system	USA	Lockheed Martin	Aegis Ashore Missile Defense System|Aegis Ashore battery|Aegis Ashore batteries	wikipedia
Agni missile	Agni missile	missile	missile	IND	DRDO	Agni-V|Agni-P|Agni-III|Agni-V missile|Agni-IV|Agni-II|Agni-I|~Agni	wikipedia
~Akash	Akash	air-defence system	air defence system	IND	DRDO|BDL|BEL	Akash missile|Akash-1S|Akash Prime|Akash air defence system|Akash-NG|Akash surface-to-air missile|Akash missile system	wikipedia
Akeron LP	Akeron LP	missile	missile	FRA	MBDA	MAST-F|MHT missile	wikipedia
Akeron MP	Akeron MP	missile	missile	FRA	MBDA	MMP missile|MMP anti-tank missile|Missile Moyenne Portée|Akeron|Akeron MMP|~MMP	wikipedia
~Akya	Akya	missile	torpedo	TUR	Roketsan	Roketsan Akya|Akya torpedo	wikipedia
Almas missile	Almas missile	missile	missile	IRN			wikipedia
Antelope air defence system	Antelope air defence system	air-defence system	air defence system	TWN	NCSIST	TC-1L Antelope|Antelope air defense system	wikipedia
Anvil interceptor	Anvil interceptor	air-defence system	interceptor drone	USA	Anduril	Anduril Anvil	maker
~Anza	Anza	missile	missile	PAK	KRL|GIDS	Anza Mk II|Anza-2|Anza MANPADS	wikipedia
Apache missile	Apache missile	missile	missile	FRA	MBDA	Apache AP	wikipedia
Armat	Armat	missile	missile	FRA	Matra	AS-37 Martel|Martel missile	wikipedia
Armbrust weapon	Armbrust weapon	small arms	anti-tank weapon	DEU,SGP	MBB|ST Engineering	Armbrust anti-tank|Armbrust rocket launcher	wikipedia
Arrow 2	Arrow missile	missile	missile	ISR,USA	IAI|Boeing	Arrow II|Arrow 2 interceptor	wikipedia
Arrow 3	Arrow missile	missile	missile	ISR,USA	IAI|Boeing	Arrow III|Arrow 3 missile defense system|Arrow 3 interceptor|Arrow 3 air defence system	wikipedia
Arrow missile	Arrow missile	missile	missile	ISR,USA	IAI|Boeing	Arrow missile defense system|Arrow weapon system|Arrow interceptor|Arrow 4	wikipedia
Aspide	Aspide	missile	missile	ITA	Selenia|MBDA	Aspide missile|Aspide-1|Aspide 2000|~Spada|Spada 2000|Albatros air defence system	wikipedia
~Aster	Aster	missile	missile	FRA,ITA	Eurosam|MBDA	MBDA Aster|Aster missile|Aster interceptor	wikipedia
Aster 15	Aster	missile	missile	FRA,ITA	Eurosam|MBDA		wikipedia
Aster 30	Aster	missile	missile	FRA,ITA	Eurosam|MBDA	Aster 30 Block 1|Aster 30 B1NT|Aster 30 Block 1NT	wikipedia
Astra missile	Astra missile	missile	missile	IND	DRDO|BDL	Astra Mk 1|Astra Mk-I|Astra BVRAAM|Astra Mk 2|Astra air-to-air missile|Astra Mk-II|Astra BVR	wikipedia
~Ataka	Ataka	missile	missile	RUS	KBM	9M120 Ataka|9M120|AT-9 Spiral-2|Ataka-V|9M120 Ataka-V|9M120-1	wikipedia
Atilgan	Atilgan	air-defence system	air defence system	TUR	Aselsan	Zipkin|Atilgan PMADS|Zıpkın	wikipedia
Atmaca	Atmaca	missile	missile	TUR	Roketsan	Atmaca missile|Atmaca anti-ship missile|Roketsan Atmaca	wikipedia
~Avenger	Avenger	air-defence system	air defence system	USA	Boeing	AN/TWQ-1|AN/TWQ-1 Avenger|Avenger air defense system|Avenger fire unit|Avenger air defence system	wikipedia
B-611	B-611	missile	missile	CHN	CASIC	B-611MR|P-12 missile	wikipedia
BGL-1000	BGL-1000	missile	guided bomb	FRA	Matra		wikipedia
BGM-71	BGM-71	missile	missile	USA	Raytheon|Hughes	~TOW|TOW missile|BGM-71 TOW|Tube-Launched, Optically-Tracked, Wire-Guided|TOW anti-tank|TOW ATGM|BGM-71A|TOW-1	designation-systems.net
BLU-107	BLU-107	missile	bomb	FRA	Matra	BLU-107 Durandal|Durandal bomb|Durandal runway|Durandal anti-runway|Matra Durandal	wikipedia
BP-12A	BP-12A	missile	missile	CHN	CASIC	BP-12B|SY-400	wikipedia
BRP Fulgur	BRP Fulgur	missile	missile	ITA	MBDA	Fulgur MANPADS	wikipedia
BSU-84	Paveway	missile	airfoil group	USA	Raytheon	BSU-84/B	DSCA
~Babur	Babur	missile	missile	PAK	NESCOM	Babur cruise missile|Babur-3|Babur missile|Hatf-VII|Harbah missile|Harbah	wikipedia
Bal coastal missile system	Kh-35	missile	coastal missile system	RUS		Bal-E|3K60 Bal|SSC-6 Sennight	wikipedia
Bantam missile	Bantam missile	missile	missile	SWE	Bofors		wikipedia
Barak 1	Barak 1	missile	missile	ISR	IAI|Rafael	Barak I	wikipedia
Barak 8	Barak 8	missile	missile	ISR,IND	IAI|Rafael|BDL	LRSAM|Barak-8ER|Barak 8 missile|MRSAM|Medium Range Surface-to-Air Missile|Abhra MRSAM	wikipedia
Barak MX	Barak MX	air-defence system	air defence system	ISR	IAI	Barak LRAD|Barak ER|Barak MX air defence system|Barak-MRAD	wikipedia
Barracuda-100	Barracuda-500	missile	missile	USA,TWN	Anduril|NCSIST		wikipedia
Barracuda-250	Barracuda-500	missile	missile	USA,TWN	Anduril|NCSIST		wikipedia
Barracuda-500	Barracuda-500	missile	missile	USA,TWN	Anduril|NCSIST	Barracuda-500M	wikipedia
Barrier ATGM	Barrier ATGM	missile	missile	UKR	Luch	Barrier-V|R-2 Barrier	wikipedia
Bastion ATGM	Bastion ATGM	missile	missile	RUS	KBP	9M117|9M117 Bastion|AT-10 Stabber|9M117 Kastet|9K116|9M117M1 Arkan	wikipedia
Bastion-P	P-800	missile	coastal missile system	RUS	NPO Mashinostroyeniya	K-300P Bastion-P|K-300P|Bastion coastal defence|Bastion-P coastal|Bastion coastal missile system	wikipedia
Bavar-373	Bavar-373	air-defence system	air defence system	IRN		Sayyad-4	wikipedia
Bigung	Bigung	missile	rocket	KOR	LIG Nex1	LOGIR|Bigung guided rocket|2.75-inch Bigung|Poniard rocket	wikipedia
Black Shark torpedo	Black Shark torpedo	missile	torpedo	ITA	WASS|Leonardo	Black Shark heavyweight torpedo|Black Shark Advanced|Black Shark torpedoes	wikipedia
Bloodhound SAM	Bloodhound SAM	missile	missile	GBR	Bristol	Bloodhound missile	wikipedia
~Blowpipe	Blowpipe	missile	missile	GBR	Short Brothers	Blowpipe missile	wikipedia
Blue Arrow 7	Blue Arrow 7	missile	missile	CHN		BA-7	wikipedia
Bofors L/70	Bofors L/70	air-defence system	anti-aircraft gun	SWE	Bofors	40mm L/70|Bofors 40mm L/70|Bofors 40mm gun|Bofors L/60	wikipedia
Bolt-M	Bolt-M	missile	loitering munition	USA	Anduril	Anduril Bolt	maker
Bora missile	Bora missile	missile	missile	TUR	Roketsan	Khan missile|Bora ballistic|KHAN ballistic missile|Roketsan Khan	wikipedia
Bozdogan	Bozdogan	missile	missile	TUR	TUBITAK SAGE	Bozdoğan|Bozdogan missile	wikipedia
BrahMos	BrahMos	missile	missile	IND,RUS	BrahMos Aerospace	BrahMos missile|PJ-10 BrahMos|BrahMos cruise missile|BrahMos-A|PJ-10|BrahMos supersonic cruise missile|BrahMos Block III|BrahMos-ER|BrahMos anti-ship missile	wikipedia
BrahMos-NG	BrahMos	missile	missile	IND,RUS	BrahMos Aerospace		wikipedia
~Brimstone	Brimstone	missile	missile	GBR	MBDA	Brimstone missile|Dual Mode Brimstone|Brimstone 2|Brimstone 3|Brimstone II	wikipedia
Buk-M2	9K37	air-defence system	air defence system	RUS	Almaz-Antey	Buk-M2E|SA-17 Grizzly|SA-17|Buk-M2EK|9K317	wikipedia
Buk-M3	9K37	air-defence system	air defence system	RUS	Almaz-Antey	Viking air defence system|Buk-M3 Viking|SA-27	wikipedia
Buk-MB	9K37	air-defence system	air defence system	BLR		Buk-MB2K|Buk-MB3K|Buk-MB2	wikipedia
Bulsae-4	Bulsae-4	missile	missile	PRK		Bulsae-4 missile|Bulsae-3	wikipedia
Bumbar	Bumbar	missile	missile	SRB			wikipedia
C-701	C-701	missile	missile	CHN		C-701R|YJ-7 missile|C-701T	wikipedia
C-704	C-704	missile	missile	CHN		C-704 anti-ship|C-704KD	wikipedia
C-705	C-704	missile	missile	CHN			wikipedia
C-801	C-801	missile	missile	CHN	CHETA	YJ-8|CSS-N-4 Sardine|C-801K|YJ-81	wikipedia
C-802	C-802	missile	missile	CHN	CHETA|CASIC	YJ-83|CSS-N-8 Saccade|C-802A|YJ-82|C-802 anti-ship|C-802AK|C-802K|YJ-83K	wikipedia
C-803	C-803	missile	anti-ship missile	CHN	CASIC		wikipedia
C-RAM	C-RAM	air-defence system	gun system	USA	Raytheon|Northrop Grumman	Counter Rocket, Artillery, Mortar|Land-based Phalanx Weapon System|Centurion C-RAM|LPWS C-RAM	wikipedia
CAMM	CAMM	missile	missile	GBR	MBDA	Common Anti-air Modular Missile|CAMM missile|Common Anti-Air Modular Missiles|Sea Ceptor|Sea Ceptor missile	wikipedia
CAMM-ER	CAMM	missile	missile	GBR,ITA	MBDA	EMADS|Albatros NG	wikipedia
CAMM-MR	CAMM	missile	missile	GBR,POL	MBDA|PGZ		wikipedia
CBU-105	CBU-105	missile	cluster bomb	USA	Textron	CBU-105 Sensor Fuzed Weapon|Sensor Fuzed Weapon|CBU-105D/B	wikipedia
CBU-52	CBU-52	ammunition	cluster bomb	USA			wikipedia
CBU-58	CBU-58	ammunition	cluster bomb	USA			wikipedia
CBU-71	CBU-71	ammunition	cluster bomb	USA			wikipedia
CBU-87	CBU-87	ammunition	cluster bomb	USA	Alliant Techsystems	CBU-87 Combined Effects Munition	wikipedia
CBU-97	CBU-105	missile	cluster bomb	USA	Textron		wikipedia
CJ-1	CJ-1	missile	missile	CHN		CJ-1000	wikipedia
CJ-10	CJ-10	missile	missile	CHN	CASIC	DH-10|CJ-10 missile	wikipedia
CM-302	CM-302	missile	missile	CHN	CASIC	YJ-12|YJ-12E|CM-302 supersonic	wikipedia
CM-400AKG	CM-400AKG	missile	missile	CHN	CASIC	CM-400	wikipedia
CM-401	CM-401	missile	missile	CHN	CASIC		wikipedia
CM-501G	CM-501G	missile	missile	CHN	CASIC	CM-501GA|CM-501|CM-501XA	wikipedia
CM-708UNB	CM-708UNB	missile	missile	CHN	CASIC	CM-708UNA|CM-708	wikipedia
CRV7	CRV7	ammunition	rocket	CAN	Magellan		wikipedia
CX-1	CX-1	missile	anti-ship missile	CHN	CASC	CX-1 missile	wikipedia
~Cakir	Cakir	missile	missile	TUR	Roketsan	Çakır missile|Cakir cruise missile|Roketsan Çakır	wikipedia
Cheongung II	KM-SAM	air-defence system	air defence system	KOR	LIG Nex1|Hanwha	KM-SAM Block II|M-SAM II|M-SAM Block II|Cheongung-2|Cheongung M-SAM II|Cheongung-II M-SAM|Cheongung II KM-SAM|M-SAM2	wikipedia
~Chiron	Chiron	missile	missile	KOR	LIG Nex1	KP-SAM|Shingung|KP-SAM Shingung|KP-SAM Chiron|Singung	wikipedia
~Chunma	Chunma	air-defence system	air defence system	KOR	Hanwha	K-SAM Chunma|K-SAM Pegasus	wikipedia
Chunryong	Chunryong	missile	missile	KOR	LIG Nex1	Cheonryong	wikipedia
Cirit	Cirit	missile	rocket	TUR	Roketsan	Cirit missile|Roketsan Cirit	wikipedia
Cobra missile	Cobra missile	missile	missile	DEU	MBB	Cobra-2000 missile|Mamba missile MBB	wikipedia
~Corsar	Corsar	missile	missile	UKR	Luch	RK-3 Corsar|RK-3	wikipedia
~Coyote	Coyote	air-defence system	interceptor	USA	Raytheon|RTX	Coyote interceptor|Coyote Block 2|Coyote Block 2C|FS-LIDS|Fixed Site-Low, Slow, Small Unmanned Aircraft System Integrated Defeat System|M-LIDS	wikipedia
Crotale	Crotale	air-defence system	air defence system	FRA	Thales	Crotale NG|Crotale missile|Sea Crotale|Crotale air defence system|~Shahine	wikipedia
Crystal Maze	AGM-142	missile	missile	ISR	Rafael	Popeye II|Popeye-2|Crystal Maze missile	wikipedia
DAGR	DAGR	missile	rocket	USA	Lockheed Martin	Direct Attack Guided Rocket	maker
DF-11	DF-11	missile	missile	CHN		CSS-7|M-11 missile|DF-11A	wikipedia
DF-12	DF-12	missile	missile	CHN	CASIC	M20 missile|DF-12 M20	wikipedia
DF-15	DF-15	missile	missile	CHN		CSS-6|M-9 missile	wikipedia
DF-17	DF-17	missile	missile	CHN			wikipedia
DF-21	DF-21	missile	missile	CHN	CASIC	CSS-5|DF-21D|Dong Feng-21|DF-21C	wikipedia
DF-26	DF-26	missile	missile	CHN	CASC	DF-26B	wikipedia
DF-3	DF-3	missile	missile	CHN	CASC	CSS-2|DF-3A|Dong Feng-3	wikipedia
DF-31	DF-31	missile	missile	CHN	CASC	DF-31A|DF-31AG	wikipedia
DF-41	DF-41	missile	missile	CHN	CASC		wikipedia
DF-5	DF-5	missile	missile	CHN	CASC	DF-5B|DF-5C	wikipedia
DM2A3	DM2A3	missile	torpedo	DEU	STN Atlas		wikipedia
DM2A4	DM2A4	missile	torpedo	DEU	Atlas Elektronik	DM2A4 Seehecht|SeaHake mod4|SeaHake|DM2A4 torpedo|SeaHake Mod 4 heavyweight torpedo|Seehecht	wikipedia
DWS-39	DWS-39	missile	submunition dispenser	DEU,SWE			wikipedia
Dark Eagle	Dark Eagle	missile	missile	USA	Lockheed Martin	Long-Range Hypersonic Weapon|LRHW	designation-systems.net
David's Sling	David's Sling	air-defence system	air defence system	ISR,USA	Rafael|Raytheon	Stunner missile|Stunner interceptor|SkyCeptor|Magic Wand air defence	wikipedia
Dehlavieh	Dehlavieh	missile	missile	IRN		Dehlaviyeh	wikipedia
Delilah missile	Delilah missile	missile	missile	ISR	IMI|Elbit Systems	Delilah cruise missile|Delilah-AL|~Delilah	wikipedia
~Derby	Derby	missile	missile	ISR	Rafael	Derby missile|I-Derby|I-Derby ER|Derby air-to-air	wikipedia
Derivatsiya-PVO	Derivatsiya-PVO	air-defence system	air defence system	RUS		2S38 Derivatsiya-PVO|2S38	wikipedia
Desert Sting	Desert Sting	missile	guided bomb	ARE	Halcon|EDGE	Desert Sting 16|Thunder P32|Thunder P31	wikipedia
Djigit	Djigit	air-defence system	surface-to-air missile launcher	RUS	KBM		wikipedia
Drone Dome	Drone Dome	air-defence system	counter-UAS system	ISR	Rafael	Rafael Drone Dome	wikipedia
Drone Guard	Drone Guard	air-defence system	counter-UAS system	ISR	IAI|Elta	ELI-4030|Drone Guard counter-UAS	wikipedia
DroneGun	DroneGun	other	counter-UAS jammer	AUS	DroneShield	DroneGun Tactical|DroneSentry|DroneGun Mk4|DroneShield DroneGun	wikipedia
DroneHunter	DroneHunter	air-defence system	counter-UAS UAV	USA	Fortem	DroneHunter F700	wikipedia
EOS Slinger	EOS Slinger	air-defence system	counter-UAS system	AUS	EOS	Slinger counter-drone|Slinger counter-UAS|R400 Slinger|EOS Slinger counter-drone	wikipedia
ER GMLRS	GMLRS	missile	rocket	USA	Lockheed Martin	GMLRS-ER|Extended Range GMLRS|XM403|XM404|GMLRS Extended Range|Extended Range Guided Multiple Launch Rocket System|ER-GMLRS-AW|M403|M404	DSCA
ERAM	ERAM	missile	missile	USA	Zone 5 Technologies|CoAspire	Extended Range Attack Munition|Extended Range Attack Munitions|RAACM|Rusty Dagger	DSCA
ESSM Block 1	RIM-162	missile	missile	USA	Raytheon	Evolved SeaSparrow Missile Block 1|Evolved Seasparrow Missile (ESSM) Block 1	designation-systems.net
ESSM Block 2	RIM-162	missile	missile	USA	Raytheon	Evolved SeaSparrow Missile Block 2|ESSM Block II|RIM-162 Block II|Evolved Sea Sparrow Missile Block II	designation-systems.net
ET-52	ET-52	missile	torpedo	CHN		ET-52C	wikipedia
ET-80	ET-52	missile	torpedo	CHN			wikipedia
~EXTRA	EXTRA	missile	rocket	ISR	Elbit Systems|IMI	EXTRA rocket|EXTRA guided rocket|Extended Range Artillery rocket	wikipedia
Elma ASW-600	Elma ASW-600	anti-submarine weapon	mortar	SWE	Saab	ASW-601	wikipedia
Enforcer missile	Enforcer missile	missile	missile	DEU	MBDA	MBDA Enforcer	wikipedia
Eryx	Eryx	missile	missile	FRA	MBDA	Eryx missile|Eryx anti-tank	wikipedia
Exocet	Exocet	missile	missile	FRA	MBDA|Aerospatiale	Exocet missile|MBDA Exocet|Exocet anti-ship	wikipedia
F-17 torpedo	F-17 torpedo	missile	torpedo	FRA	DCN	F17P|F-17 Mod 2	wikipedia
F-21 torpedo	F-21 torpedo	missile	torpedo	FRA	Naval Group	F21 heavyweight torpedo|F21 Artemis	wikipedia
FAB-1500	FAB-500	ammunition	bomb	RUS			wikipedia
FAB-250	FAB-500	ammunition	bomb	RUS		FAB-250 M62	wikipedia
FAB-3000	FAB-500	ammunition	bomb	RUS			wikipedia
FAB-500	FAB-500	ammunition	bomb	RUS		FAB-500 M62|OFAB-250|OFAB-250-270	wikipedia
FGM-148	FGM-148	missile	missile	USA	Raytheon|Lockheed Martin|Javelin Joint Venture	~Javelin|Javelin missile|FGM-148 Javelin|Javelin anti-tank|Javelin Anti-Tank Guided Missile|Javelin guided missile	designation-systems.net
FGM-148E	FGM-148	missile	missile	USA	Javelin Joint Venture	FGM-148E Javelin|Javelin FGM-148E	designation-systems.net
FGM-148F	FGM-148	missile	missile	USA	Javelin Joint Venture	FGM-148F Javelin|Javelin FGM-148F|FGM-148F Block I	designation-systems.net
FGM-148G	FGM-148	missile	missile	USA	Javelin Joint Venture		designation-systems.net
FGM-172	FGM-172	missile	missile	USA	Lockheed Martin	FGM-172 SRAW|Predator SRAW	designation-systems.net
FIM-43	FIM-43	missile	missile	USA	General Dynamics	~Redeye|FIM-43 Redeye	designation-systems.net
FIM-92	FIM-92	missile	missile	USA	Raytheon|General Dynamics	~Stinger|Stinger missile|FIM-92 Stinger|Stinger Reprogrammable Micro-Processor|Stinger RMP|Stinger Block I|Stinger man-portable	designation-systems.net
FIM-92E	FIM-92	missile	missile	USA	Raytheon		designation-systems.net
FIM-92F	FIM-92	missile	missile	USA	Raytheon		designation-systems.net
FIM-92H	FIM-92	missile	missile	USA	Raytheon		designation-systems.net
FIM-92K	FIM-92	missile	missile	USA	Raytheon	FIM-92K Stinger|Stinger Block I FIM-92K	designation-systems.net
FK-1000	FK-1000	air-defence system	air defence system	CHN	CASIC	FK-1000 air defence	wikipedia
FN-16	FN-6	missile	missile	CHN	CPMIEC		wikipedia
FN-6	FN-6	missile	missile	CHN	CPMIEC	FN-6 MANPADS|FN-6A|HY-6 MANPADS	wikipedia
FP-1	FP-1	missile	loitering munition	UKR	Fire Point	FP-1 drone	wikipedia
FP-2 drone	FP-1	missile	loitering munition	UKR	Fire Point		wikipedia
FP-5 Flamingo	FP-5 Flamingo	missile	missile	UKR	Fire Point	Flamingo missile|Flamingo cruise missile|FP-5	wikipedia
FROG-3	FROG-7	missile	rocket	RUS			wikipedia
FROG-7	FROG-7	missile	rocket	RUS		9K52 Luna-M|Luna-M	wikipedia
FT-10 bomb	FT-9	missile	guided bomb	CHN	CASC		wikipedia
FT-12 bomb	FT-9	missile	guided bomb	CHN	CASC		wikipedia
FT-6 bomb	FT-9	missile	guided bomb	CHN	CASC		wikipedia
FT-7 bomb	FT-9	missile	guided bomb	CHN	CASC		wikipedia
FT-9	FT-9	missile	guided bomb	CHN	CASC		wikipedia
FZ275	FZ275	missile	rocket	BEL	Thales	FZ275 LGR|Thales FZ275|FZ275 laser guided rocket	maker
FZ90	FZ275	missile	rocket	BEL	Thales		maker
Fagot	Fagot	missile	missile	RUS	KBP|Tulamashzavod	9K111 Fagot|AT-4 Spigot|9M111|9K111|Fagot missile	wikipedia
Fajr-3	Fajr-5	missile	rocket	IRN			wikipedia
Fajr-5	Fajr-5	missile	rocket	IRN		Fajr-5C	wikipedia
Fakour-90	Fakour-90	missile	missile	IRN			wikipedia
Fatah-1	Fatah-1	missile	rocket	PAK		Fatah-II rocket|Fatah-1 guided rocket|Fatah-II guided rocket	wikipedia
Fateh-110	Fateh-110	missile	missile	IRN		Fateh-110 missile	wikipedia
Fateh-313	Fateh-110	missile	missile	IRN			wikipedia
Fath-360	Fath-360	missile	missile	IRN		BM-120	wikipedia
Fire Dragon 280	Fire Dragon 280	missile	rocket	CHN	NORINCO	Fire Dragon 280A|Fire Dragon 480|Fire Dragon 140A|Fire Dragon 300	wikipedia
Frankenburg Mark I	Frankenburg Mark I	missile	missile	EST	Frankenburg Technologies	Frankenburg Mark 1|Mark I missile	maker
GAM-102	GAM-102	missile	anti-tank missile	CHN	Poly Technologies	GAM-102LR	maker
GATR	GATR	missile	rocket	ISR,USA	Elbit Systems	Guided Advanced Tactical Rocket|GATR-L	maker
GB-6	GB-6	missile	guided bomb	CHN	NORINCO	GB-6 JSOW	wikipedia
~GBI	GBI	missile	missile	USA	Boeing	Ground-Based Interceptor|Ground-Based Midcourse Defense	wikipedia
GBU-10	Paveway	missile	guided bomb	USA	Raytheon|Lockheed Martin	GBU-10 Paveway|GBU-10 Paveway II	designation-systems.net
GBU-12	Paveway	missile	guided bomb	USA	Raytheon|Lockheed Martin	GBU-12 Paveway|GBU-12 Paveway II	designation-systems.net
GBU-15	GBU-15	missile	guided bomb	USA	Rockwell		designation-systems.net
GBU-16	Paveway	missile	guided bomb	USA	Raytheon|Lockheed Martin	GBU-16 Paveway II	designation-systems.net
GBU-22	Paveway	missile	guided bomb	USA	Raytheon		designation-systems.net
GBU-24	Paveway	missile	guided bomb	USA	Raytheon	GBU-24 Paveway III|GBU-24A/B	designation-systems.net
GBU-27	Paveway	missile	guided bomb	USA	Raytheon	GBU-27 Paveway III	designation-systems.net
GBU-28	Paveway	missile	guided bomb	USA	Raytheon		designation-systems.net
GBU-31	JDAM	missile	guided bomb	USA	Boeing	GBU-31 JDAM|GBU-31(V)1	designation-systems.net
GBU-31(V)3	JDAM	missile	guided bomb	USA	Boeing		designation-systems.net
GBU-32	JDAM	missile	guided bomb	USA	Boeing	GBU-32 JDAM	designation-systems.net
GBU-35	JDAM	missile	guided bomb	USA	Boeing		designation-systems.net
GBU-38	JDAM	missile	guided bomb	USA	Boeing	GBU-38 JDAM	designation-systems.net
GBU-39	GBU-39	missile	guided bomb	USA	Boeing	Small Diameter Bomb|SDB I|Small Diameter Bomb I|GBU-39/B|GBU-39 Small Diameter Bomb|Small Diameter Bomb Increment I|GBU-39 SDB|Small Diameter Bombs Increment I|GBU-39/B Small Diameter Bomb|~SDB	designation-systems.net
GBU-43	GBU-43	ammunition	bomb	USA	Dynetics	GBU-43/B MOAB|Massive Ordnance Air Blast	designation-systems.net
GBU-44	GBU-44	missile	guided bomb	USA	Northrop Grumman	GBU-44 Viper Strike|Viper Strike	designation-systems.net
GBU-48	Paveway	missile	guided bomb	USA	Raytheon	GBU-48 Enhanced Paveway II	designation-systems.net
GBU-49	Paveway	missile	guided bomb	USA	Raytheon	GBU-49 Enhanced Paveway II	designation-systems.net
GBU-50	Paveway	missile	guided bomb	USA	Raytheon		designation-systems.net
GBU-51	Paveway	missile	guided bomb	USA	Raytheon		designation-systems.net
GBU-52	Paveway	missile	guided bomb	USA	Raytheon		designation-systems.net
GBU-53	GBU-53	missile	guided bomb	USA	Raytheon|RTX	StormBreaker|Small Diameter Bomb II|SDB II|GBU-53/B|Small Diameter Bomb Increment II|GBU-53/B StormBreaker|GBU-53/B SDB II|GBU-53/B Small Diameter Bomb	designation-systems.net
GBU-54	JDAM	missile	guided bomb	USA	Boeing	Laser JDAM|LJDAM|Laser Joint Direct Attack Munition|GBU-54 Laser JDAM|GBU-54 LJDAM	designation-systems.net
GBU-55	JDAM	missile	guided bomb	USA	Boeing		designation-systems.net
GBU-56	JDAM	missile	guided bomb	USA	Boeing		designation-systems.net
GBU-57	GBU-57	missile	guided bomb	USA	Boeing	Massive Ordnance Penetrator|GBU-57 MOP	designation-systems.net
GBU-58	Paveway	missile	guided bomb	USA	Raytheon		designation-systems.net
GBU-59	Paveway	missile	guided bomb	USA	Raytheon		designation-systems.net
GBU-62	JDAM	missile	guided bomb	USA	Boeing	JDAM-ER|GBU-62 JDAM-ER|Joint Direct Attack Munition Extended Range|Quickstrike-ER	designation-systems.net
GBU-69	GBU-69	missile	guided bomb	USA	Dynetics	GBU-69 Small Glide Munition|Small Glide Munition	designation-systems.net
GBU-8	GBU-8	missile	guided bomb	USA	Rockwell		designation-systems.net
GLSDB	GLSDB	missile	bomb	USA,SWE	Boeing|Saab	Ground Launched Small Diameter Bomb	wikipedia
GMLRS	GMLRS	missile	rocket	USA	Lockheed Martin	Guided Multiple Launch Rocket System|Guided Multiple Launch Rocket Systems|Guided MLRS|GMLRS rocket|M30A1 Guided Multiple Launch Rocket System	wikipedia
GP-1	GP6	ammunition	guided shell	CHN	NORINCO		wikipedia
GP6	GP6	ammunition	guided shell	CHN	NORINCO	GP-6 guided projectile	wikipedia
GQM-163	GQM-163	missile	target drone	USA	Orbital ATK|Northrop Grumman	GQM-163 Coyote|GQM-163A	designation-systems.net
Gabriel missile	Gabriel missile	missile	missile	ISR	IAI	Gabriel V|Gabriel-5|Gabriel Mk 2|Gabriel II|Gabriel-2|Gabriel-3|Gabriel Mk V|Gabriel IV|Blue Spear|Blue Spear missile|5G SSM|Advanced Naval Attack Missile	wikipedia
Gaurav bomb	Gaurav bomb	missile	guided bomb	IND	DRDO	Gaurav glide bomb	wikipedia
Gepard	Gepard	air-defence system	air defence system	DEU	Krauss-Maffei Wegmann|KNDS	Flakpanzer Gepard|Gepard anti-aircraft gun|Gepard self-propelled anti-aircraft gun|Gepard SPAAG|Gepard anti-aircraft tank|Cheetah PRTL	wikipedia
~Gezgin	Gezgin	missile	missile	TUR	Roketsan		wikipedia
Ghauri missile	Ghauri missile	missile	missile	PAK	KRL	Hatf-V	wikipedia
Ghaznavi missile	Ghaznavi missile	missile	missile	PAK		Hatf-III	wikipedia
Gokdogan	Gokdogan	missile	missile	TUR	TUBITAK SAGE	Gökdoğan|Gokdogan missile	wikipedia
Griffin LGB	Griffin LGB	missile	guided bomb	ISR	IAI	Griffin laser-guided bomb	wikipedia
Grom MANPADS	Grom MANPADS	missile	missile	POL	Mesko	PZR Grom|Grom-E2|Grom missile	wikipedia
HAAWC	Mk 54	anti-submarine weapon	air launch accessory	USA	Boeing	High Altitude Anti-Submarine Warfare Weapon Capability	wikipedia
HACM	HACM	missile	missile	USA,AUS	Raytheon|Northrop Grumman	Hypersonic Attack Cruise Missile	designation-systems.net
HELIOS laser	HELIOS laser	naval weapon	laser weapon	USA	Lockheed Martin	HELIOS high energy laser	wikipedia
HGK	HGK	missile	guided bomb	TUR	TUBITAK SAGE|Aselsan	HGK-84|HGK-82|HGK-83	wikipedia
HJ-10	HJ-10	missile	missile	CHN	NORINCO	Red Arrow-10|AFT-10	wikipedia
HJ-12	HJ-12	missile	missile	CHN	NORINCO	Red Arrow-12|HJ-12E	wikipedia
HJ-73	HJ-73	missile	missile	CHN		Red Arrow-73|HJ-73C	wikipedia
HJ-8	HJ-8	missile	missile	CHN	NORINCO	Red Arrow-8|HJ-8E|Hong Jian-8|Baktar Shikan|HJ-8 anti-tank|HJ-8A	wikipedia
HJ-9	HJ-9	missile	missile	CHN	NORINCO	Red Arrow-9|HJ-9A	wikipedia
HN-5	HN-5	missile	missile	CHN		HN-5A|Hong Ying-5	wikipedia
~HOT	HOT	missile	missile	FRA,DEU	MBDA|Euromissile	HOT missile|HOT-2|HOT-3|HOT anti-tank missile	wikipedia
HQ-11	HQ-11	air-defence system	air defence system	CHN		FM-3000	wikipedia
HQ-12	HQ-12	air-defence system	air defence system	CHN	CASIC	KS-1A|KS-1C|KS-1|HQ-12/KS-1A|HQ-12A	wikipedia
HQ-16	HQ-16	air-defence system	air defence system	CHN	CASC	LY-80|HQ-16A|LY-80E|HQ-16FE|LY-80 LOMADS|HHQ-16|LY-80EV|HQ-16B	wikipedia
HQ-17	HQ-17	air-defence system	air defence system	CHN	CASIC	FM-2000|HQ-17AE|HQ-17A	wikipedia
HQ-19	HQ-19	air-defence system	air defence system	CHN	CASC		wikipedia
HQ-2	HQ-2	air-defence system	air defence system	CHN		HQ-2B|HQ-2J	wikipedia
HQ-22	HQ-22	air-defence system	air defence system	CHN	CASIC	FK-3|HQ-22A|FK-3 air defence system	wikipedia
HQ-61	HQ-61	air-defence system	air defence system	CHN			wikipedia
HQ-7	HQ-7	air-defence system	air defence system	CHN	NORINCO|CASIC	FM-90|FM-80|HQ-7B|FM-90 air defence system	wikipedia
HQ-9	HQ-9	air-defence system	air defence system	CHN	CASIC|CPMIEC	FD-2000|HQ-9B|HQ-9/P|HQ-9BE|FD-2000B	wikipedia
HY-1	HY-2	missile	missile	CHN			wikipedia
HY-2	HY-2	missile	missile	CHN		HY-2 Silkworm|Silkworm missile|CSSC-3 Seersucker|CSSC-2 Silkworm|Silkworm anti-ship|~Silkworm	wikipedia
HY-4	HY-4	missile	missile	CHN			wikipedia
Haj Qasem missile	Haj Qasem missile	missile	missile	IRN		Kheibar Shekan	wikipedia
Hakim PGM	Hakim PGM	missile	guided bomb	GBR,ARE	GEC-Marconi	PGM-500 Hakim|PGM-500	wikipedia
Harpoon Block II	RGM-84	missile	missile	USA	Boeing	RGM-84L|RGM-84L-4|RGM-84L Harpoon|RGM-84L-4 Harpoon Block II|Harpoon Block II missile|Harpoon Block II Update|Harpoon Block IIU|RGM-84L-4 Harpoon Surface Launched Block II	designation-systems.net
Harpoon Coastal Defense System	RGM-84	missile	coastal defence system	USA	Boeing	HCDS|Harpoon Coastal Defence System	designation-systems.net
~Hisar	Hisar	air-defence system	air defence system	TUR	Roketsan|Aselsan	Hisar-A|Hisar-O|HISAR air defence system|Hisar-O+ air defence|Hisar-O 100	wikipedia
Hrim-2	Hrim-2	missile	missile	UKR	Pivdenne	Grom-2|Sapsan missile|Hrim-2 missile|~Sapsan	wikipedia
Hsiung Feng	Hsiung Feng	missile	missile	TWN	NCSIST	Hsiung Feng II|HF-2|Hsiung Feng III|HF-3|Hsiung Feng IIE|HF-2E|Hsiung Feng-3|Hsiung Feng-2	wikipedia
Hwasong-14	Hwasong-15	missile	missile	PRK			wikipedia
Hwasong-15	Hwasong-15	missile	missile	PRK			wikipedia
Hwasong-17	Hwasong-15	missile	missile	PRK			wikipedia
Hwasong-18	Hwasong-15	missile	missile	PRK			wikipedia
Hwasong-5	Hwasong-5	missile	missile	PRK			wikipedia
Hwasong-6	Hwasong-5	missile	missile	PRK			wikipedia
Hydra 70	Hydra 70	ammunition	rocket	USA	General Dynamics	Hydra-70 rocket|2.75-inch rocket|70mm Hydra	wikipedia
Hyper Velocity Gliding Projectile	Hyper Velocity Gliding Projectile	missile	missile	JPN	Mitsubishi Heavy Industries	HVGP|Hyper Velocity Gliding Projectiles	DSCA
Hyunmoo	Hyunmoo	missile	missile	KOR	Hanwha|LIG Nex1	Hyunmoo-2|Hyunmoo-3|Hyunmoo missile|Hyunmoo-5|Hyunmoo-4	wikipedia
IBCS	IBCS	air-defence system	command system	USA	Northrop Grumman	Integrated Battle Command System|Integrated Air and Missile Defense Battle Command System|IAMD Battle Command System	wikipedia
IFPC	IFPC	air-defence system	air defence system	USA	Dynetics	Indirect Fire Protection Capability|Enduring Shield	wikipedia
IRIS-T	IRIS-T	missile	missile	DEU,ITA,SWE,ESP,GRC,NOR	Diehl Defence	IRIS-T missile|IRIS-T AAM	wikipedia
IRIS-T SLM	IRIS-T	air-defence system	air defence system	DEU	Diehl Defence	IRIS-T SLM air defence system|IRIS-T air defence system|IRIS-T SL|IRIS-T air defense system	wikipedia
IRIS-T SLS	IRIS-T	air-defence system	air defence system	DEU	Diehl Defence	RBS-98	wikipedia
IRIS-T SLX	IRIS-T	air-defence system	air defence system	DEU	Diehl Defence		wikipedia
Igla	Igla	missile	missile	RUS	KBM	9K38 Igla|SA-18 Grouse|SA-16 Gimlet|9K310 Igla-1|Igla-1|SA-18|SA-16|9K38|Igla-1E|Igla MANPADS|Igla missile|Igla-1M|Dzhigit launcher	wikipedia
Igla-S	Igla	missile	missile	RUS	KBM	SA-24 Grinch|9K338|SA-24|9K338 Igla-S|Igla-S MANPADS|Igla-S missile	wikipedia
Ikara	Ikara	anti-submarine weapon	missile	AUS		Ikara missile	wikipedia
~Ingwe	Ingwe	missile	missile	ZAF	Denel	ZT-3 Ingwe|ZT3|Denel Ingwe	wikipedia
Iron Beam	Iron Beam	air-defence system	laser weapon	ISR	Rafael	Or Eitan laser	wikipedia
Iron Dome	Iron Dome	air-defence system	air defence system	ISR	Rafael|Elta|mPrest	C-Dome|Iron Dome battery|Iron Dome Defense System|Iron Dome air defence system	wikipedia
JAGM-MR	AGM-179	missile	missile	USA	Lockheed Martin		maker
JASSM-ER	AGM-158	missile	missile	USA	Lockheed Martin	AGM-158B|AGM-158B-2|AGM-158B JASSM-ER|Joint Air-to-Surface Standoff Missile-Extended Range|Joint Air-to-Surface Standoff Missile with Extended Range|Joint Air-to-Surface Standoff Missiles with Extended Range|AGM-158B-2 JASSM-ER|AGM-158D|AGM-158D JASSM-ER|Joint Air-to-Surface Standoff Missiles - Extended Range	designation-systems.net
JDAM	JDAM	missile	guided bomb	USA	Boeing	Joint Direct Attack Munition|Joint Direct Attack Munitions|JDAM kit|JDAM tail kit|Joint Direct Attack Munition tail kit	wikipedia
JSM	JSM	missile	missile	NOR	Kongsberg	Joint Strike Missile|Joint Strike Missiles|AGM-184	wikipedia
Javelin CLU	FGM-148	missile	launch unit	USA	Javelin Joint Venture	Javelin Command Launch Unit|Command Launch Unit|Javelin Lightweight Command Launch Unit|Lightweight Command Launch Unit|LwCLU|Javelin LwCLU	DSCA
Javelin SAM	Javelin SAM	missile	missile	GBR	Short Brothers	Javelin MANPADS|Shorts Javelin	wikipedia
Jericho missile	Jericho missile	missile	missile	ISR	IAI	Jericho III|Jericho II	wikipedia
Jernas	Rapier	air-defence system	air defence system	GBR	MBDA	Jernas air defence system	wikipedia
K-SAAM	K-SAAM	missile	missile	KOR	LIG Nex1	Haegung	wikipedia
K30 Biho	K30 Biho	air-defence system	air defence system	KOR	Hanwha|Doosan	Biho|Biho II|K30 Biho Hybrid|Hybrid Biho	wikipedia
K731 White Shark	K731 White Shark	missile	torpedo	KOR	LIG Nex1	White Shark torpedo|Baek Sang Eo	wikipedia
K745 Blue Shark	K745 Blue Shark	missile	torpedo	KOR	LIG Nex1	Blue Shark torpedo|Chung Sang Eo|K745 Chung Sang Eo|Blue Shark lightweight torpedo	wikipedia
KAB-1500	KAB-1500	missile	guided bomb	RUS	TRV|Region	KAB-1500L|KAB-1500Kr	wikipedia
KAB-250	KAB-250	missile	guided bomb	RUS	TRV		wikipedia
KAB-500	KAB-500	missile	guided bomb	RUS	TRV|Region	KAB-500L|KAB-500Kr|KAB-500S|KAB-500KR-E	wikipedia
KGGB	KGGB	missile	guided bomb	KOR	LIG Nex1	Korea GPS Guided Bomb	wikipedia
KGK	KGK	missile	guided bomb	TUR	TUBITAK SAGE	KGK-82|KGK-83|KGK-ASELSAN	wikipedia
KM-SAM	KM-SAM	air-defence system	air defence system	KOR	LIG Nex1|Hanwha	Cheongung|M-SAM|KM-SAM Cheongung|Cheongung-I|M-SAM Cheongung	wikipedia
KMU-556	JDAM	missile	guidance kit	USA	Boeing	KMU-556/B|KMU-556C/B|KMU-556F/B|KMU-556 JDAM|KMU-556 tail kit	DSCA
KMU-557	JDAM	missile	guidance kit	USA	Boeing	KMU-557/B|KMU-557C/B|KMU-557F/B|KMU-557 JDAM	DSCA
KMU-558	JDAM	missile	guidance kit	USA	Boeing	KMU-558/B	DSCA
KMU-559	JDAM	missile	guidance kit	USA	Boeing	KMU-559/B|KMU-559C/B	DSCA
KMU-572	JDAM	missile	guidance kit	USA	Boeing	KMU-572/B|KMU-572C/B|KMU-572F/B|KMU-572 JDAM	DSCA
KN-23	KN-23	missile	missile	PRK		Hwasong-11A|Hwasong-11Ga	wikipedia
KN-24	KN-24	missile	missile	PRK		Hwasong-11B	wikipedia
KN-25	KN-25	missile	rocket	PRK			wikipedia
KS-12	KS-19	air-defence system	anti-aircraft gun	RUS			wikipedia
KS-19	KS-19	air-defence system	anti-aircraft gun	RUS			wikipedia
KTSSM	KTSSM	missile	missile	KOR	Hanwha	Korean Tactical Surface-to-Surface Missile|KTSSM-II|CTM-290|CTM-MR|Ure missile	wikipedia
Karaok	Karaok	missile	missile	TUR	Roketsan	Karaok missile|Roketsan Karaok	wikipedia
Kashtan CIWS	Kashtan CIWS	naval weapon	naval gun/missile system	RUS	KBP	Kashtan-M|CADS-N-1|3M87 Kortik|Palma CIWS	wikipedia
Kh-101	Kh-101	missile	missile	RUS	Raduga	Kh-101/102	wikipedia
Kh-102	Kh-101	missile	missile	RUS	Raduga		wikipedia
Kh-15	Kh-15	missile	missile	RUS		AS-16 Kickback	wikipedia
Kh-22	Kh-22	missile	missile	RUS	Raduga	AS-4 Kitchen	wikipedia
Kh-23	Kh-23	missile	missile	RUS		AS-7 Kerry|Kh-23M	wikipedia
Kh-25	Kh-25	missile	missile	RUS	Zvezda	AS-10 Karen|Kh-25ML|AS-12 Kegler|Kh-25MP|Kh-25MR	wikipedia
Kh-28	Kh-28	missile	missile	RUS	Raduga	AS-9 Kyle	wikipedia
Kh-29	Kh-29	missile	missile	RUS	Vympel	AS-14 Kedge|Kh-29L|Kh-29T|Kh-29TE	wikipedia
Kh-31	Kh-31	missile	missile	RUS	Zvezda|TRV	AS-17 Krypton|Kh-31A|Kh-31P|Kh-31A1|Kh-31P1|Kh-31PD|Kh-31AD	wikipedia
Kh-32	Kh-22	missile	missile	RUS	Raduga		wikipedia
Kh-35	Kh-35	missile	missile	RUS	Zvezda|TRV	Kh-35 Uran|Uran-E|SS-N-25 Switchblade|SS-N-25|3M24|AS-20 Kayak|Kh-35E|Kh-35UE|3M24E|Kh-35U|3M24 Uran	wikipedia
Kh-38	Kh-38	missile	missile	RUS	TRV	Kh-38M|Kh-38ME|Kh-38ML	wikipedia
Kh-47M2	Kh-47M2	missile	missile	RUS		Kinzhal missile|Kh-47M2 Kinzhal|Kinzhal hypersonic|~Kinzhal	wikipedia
Kh-55	Kh-55	missile	missile	RUS	Raduga	AS-15 Kent	wikipedia
Kh-555	Kh-55	missile	missile	RUS	Raduga		wikipedia
Kh-58	Kh-58	missile	missile	RUS	Raduga	AS-11 Kilter|Kh-58E|Kh-58U|Kh-58USh	wikipedia
Kh-59	Kh-59	missile	missile	RUS	Raduga|TRV	AS-13 Kingbolt|AS-18 Kazoo|Kh-59M|Kh-59ME|Kh-59MK|Kh-59MK2|Kh-59M2	wikipedia
Kh-66	Kh-23	missile	missile	RUS			wikipedia
Kh-69	Kh-69	missile	missile	RUS	Raduga		wikipedia
Khalij Fars	Khalij Fars	missile	missile	IRN		Khalij Fars missile|Persian Gulf missile	wikipedia
~Khordad	Khordad	air-defence system	air defence system	IRN		Khordad-15|3rd Khordad|Sevom Khordad|15 Khordad|Third of Khordad	wikipedia
Khorramshahr missile	Khorramshahr missile	missile	missile	IRN		Khorramshahr-4|Kheibar missile	wikipedia
Khrizantema	Khrizantema	missile	missile	RUS	KBM	9M123|9K123 Khrizantema|AT-15 Springer|9P157|9M123 Khrizantema|Khrizantema-S	wikipedia
Konkurs	Konkurs	missile	missile	RUS	KBP	9M113 Konkurs|AT-5 Spandrel|9M113|9K113|Konkurs-M|9M113M|Konkurs missile|9M113 Konkurs-M|AT-5 anti-tank	wikipedia
~Konus	Konus	missile	missile	UKR	Luch	Falarick 105	wikipedia
~Korkut	Korkut	air-defence system	air defence system	TUR	Aselsan	Aselsan Korkut|Korkut SPAAG|Gokdeniz CIWS|Gökdeniz|Korkut 25	wikipedia
Kormoran	Kormoran	missile	missile	DEU	MBB	Kormoran missile|Kormoran 2	wikipedia
Kornet	Kornet	missile	missile	RUS	KBP	9M133 Kornet|9K135|9M133|AT-14 Spriggan|Kornet-E|Kornet-EM|9M133 Kornet-E|Kornet missile|Kornet anti-tank|AT-14 Kornet|9P163-3	wikipedia
Kuzgun	Kuzgun	missile	missile	TUR	TUBITAK SAGE	Kuzgun-TJ|Kuzgun missile	wikipedia
L-5 torpedo	L-5 torpedo	missile	torpedo	FRA			wikipedia
L-SAM	L-SAM	air-defence system	air defence system	KOR	LIG Nex1|Hanwha	L-SAM air defence	wikipedia
L3 torpedo	L-5 torpedo	missile	torpedo	FRA			wikipedia
LAHAT	LAHAT	missile	missile	ISR	IAI	LAHAT missile	wikipedia
LGK	LGK	missile	guided bomb	TUR	Aselsan	LGK-82|LGK-84	wikipedia
LGM-30	LGM-30	missile	missile	USA	Boeing	Minuteman III|Minuteman missile	designation-systems.net
~LMM	LMM	missile	missile	GBR	Thales	Martlet missile|Lightweight Multirole Missile|Lightweight Multirole Missiles|~Martlet	wikipedia
LOCUST laser	LOCUST laser	air-defence system	laser weapon	USA	AeroVironment		wikipedia
~LORA	LORA	missile	missile	ISR	IAI	LORA missile|Long Range Attack missile|Air LORA	wikipedia
LRASM	LRASM	missile	missile	USA	Lockheed Martin	AGM-158C|AGM-158C LRASM|Long Range Anti-Ship Missile|AGM-158C Long Range Anti-Ship Missile|Long Range Anti-Ship Missiles|AGM-158C-1	designation-systems.net
LS-6	LS-6	missile	guided bomb	CHN		LS-6 glide bomb|LS-6-500	wikipedia
LT-2	LT-2	missile	guided bomb	CHN		LT-2 laser-guided	wikipedia
LT-3 bomb	LT-2	missile	guided bomb	CHN			wikipedia
LUU-19	LUU-2	ammunition	flare	USA			designation-systems.net
LUU-2	LUU-2	ammunition	flare	USA		LUU-2 illumination flare|LUU-2B/B	designation-systems.net
LY-60	LY-60	missile	surface-to-air missile	CHN		LY-60N|LY-60D	wikipedia
Lizard LGB	Lizard LGB	missile	guided bomb	ISR	Elbit Systems	Lizard laser-guided bomb|Whizzard bomb	wikipedia
M-SHORAD	M-SHORAD	air-defence system	air defence system	USA	Leonardo DRS|General Dynamics	SGT Stout|IM-SHORAD	wikipedia
M163	M163	air-defence system	anti-aircraft gun	USA	General Electric	M163 Vulcan|M163 VADS	wikipedia
M167	M167	air-defence system	anti-aircraft gun	USA	General Electric	M167 Vulcan	wikipedia
M220	BGM-71	missile	launcher	USA	Raytheon	M220A2|M220A2 TOW launcher|Improved Target Acquisition System|TOW ITAS|ITAS M41	DSCA
M30A1	GMLRS	missile	rocket	USA	Lockheed Martin	M30A2|GMLRS Alternative Warhead|GMLRS-AW|M30A1 GMLRS|M30A2 GMLRS|M30A1 Alternative Warhead|Guided Multiple Launch Rocket System Alternative Warhead|M30A2 Alternative Warhead	DSCA
M31 GMLRS	GMLRS	missile	rocket	USA	Lockheed Martin	M31A1|M31A2|M31 Unitary|M31A1 GMLRS|GMLRS Unitary|M31A1 GMLRS Unitary|M31A2 GMLRS|GMLRS-U|M31A1 Guided Multiple Launch Rocket System|M31A2 Guided Multiple Launch Rocket System|M31 Guided Multiple Launch Rocket System	DSCA
M41 ITAS	BGM-71	missile	launcher	USA	Raytheon	M41A7|M41E3	DSCA
M42 Duster	M42 Duster	air-defence system	anti-aircraft gun	USA			wikipedia
M47 Dragon	M47 Dragon	missile	missile	USA	Raytheon|McDonnell Douglas	FGM-77|Dragon missile|Dragon anti-tank	wikipedia
M55 Quad	M55 Quad	air-defence system	anti-aircraft gun	USA			wikipedia
M57 ATACMS	MGM-140	missile	missile	USA	Lockheed Martin	ATACMS M57|M57 unitary|M57 Unitary Army Tactical Missile System|Army Tactical Missile System (ATACMS) M57|ATACMS Unitary|MGM-168|M57A1 ATACMS|M57E1|Army Tactical Missile Systems M57|M57 Army Tactical Missile System|ATACMS T2K|M48 ATACMS	designation-systems.net
M901 launching station	Patriot	air-defence system	launching station	USA	Raytheon		DSCA
M902 launching station	Patriot	air-defence system	launching station	USA	Raytheon		DSCA
M903	Patriot	air-defence system	launching station	USA	Raytheon	M903 Launching Station|M903 launcher	DSCA
MAA-1	MAA-1	missile	missile	BRA	Mectron	MAA-1 Piranha	wikipedia
MAM-C	MAM-L	missile	guided bomb	TUR	Roketsan		wikipedia
MAM-L	MAM-L	missile	guided bomb	TUR	Roketsan	MAM-L smart munition|Roketsan MAM-L	wikipedia
MAM-T	MAM-L	missile	guided bomb	TUR	Roketsan		wikipedia
MANSUP	MANSUP	missile	missile	BRA	SIATT|EDGE	MANSUP-ER|MANSUP anti-ship	wikipedia
MANTA mine	MANTA mine	naval weapon	naval mine	ITA	RWM Italia		wikipedia
MAPATS	MAPATS	missile	missile	ISR	IMI		wikipedia
MAR-1	MAR-1	missile	missile	BRA	Mectron		wikipedia
MAU-169	Paveway	missile	computer control group	USA	Raytheon|Lockheed Martin	MAU-169/B|MAU-169H/B|MAU-169L/B|MAU-169 computer control group	DSCA
MAU-209	Paveway	missile	computer control group	USA	Raytheon	MAU-209/B|MAU-209C/B	DSCA
MAU-210	Paveway	missile	computer control group	USA	Raytheon	MAU-210/B|MAU-210E/B|MAU-210 enhanced computer control group	DSCA
MEADS	MEADS	air-defence system	air defence system	USA,DEU,ITA	MEADS International|Lockheed Martin	Medium Extended Air Defense System|TLVS	wikipedia
MGM-140	MGM-140	missile	missile	USA	Lockheed Martin	ATACMS|Army Tactical Missile System|MGM-140 ATACMS|ATACMS missile|Army Tactical Missile Systems|M39 ATACMS|Army TACMS|Army Tactical Missile	designation-systems.net
MGM-31	MGM-31	missile	missile	USA	Martin Marietta	Pershing missile|Pershing II	designation-systems.net
MGM-52	MGM-52	missile	missile	USA	LTV	MGM-52 Lance|Lance missile	designation-systems.net
MGR-1	MGR-1	missile	rocket	USA	Douglas	Honest John|MGR-1 Honest John	designation-systems.net
MHTK	MHTK	air-defence system	interceptor	USA	Lockheed Martin	Miniature Hit-to-Kill	maker
~MICA	MICA	missile	missile	FRA	MBDA	MICA missile|MICA NG|MBDA MICA|MICA EM|MICA IR	wikipedia
~MILAS	MILAS	anti-submarine weapon	missile	ITA,FRA	MBDA	MILAS missile	wikipedia
MIM-23	MIM-23	air-defence system	air defence system	USA	Raytheon	HAWK missile|I-HAWK|Improved Hawk|MIM-23 HAWK|MIM-23B|HAWK XXI|HAWK XXI system|HAWK Phase III|HAWK air defense system	wikipedia
MIM-72	MIM-72	air-defence system	air defence system	USA	Ford Aerospace	~Chaparral|MIM-72 Chaparral|M48 Chaparral	wikipedia
MM-38	Exocet	missile	missile	FRA	MBDA|Aerospatiale	Exocet MM38|MM-38 Exocet	wikipedia
MM-40	Exocet	missile	missile	FRA	MBDA|Aerospatiale	Exocet MM40|MM-40 Exocet|MM40 Block 2	wikipedia
MM-40-3	Exocet	missile	missile	FRA	MBDA	Exocet MM40 Block 3|MM40 Block 3|Exocet Block 3|MM-40-3 Exocet|Exocet MM40 Block 3c|MM40 Block 3C	wikipedia
MPATGM	MPATGM	missile	missile	IND	DRDO	Man Portable Anti-Tank Guided Missile	wikipedia
MPR-500	MPR-500	missile	bomb	ISR	IMI Systems|Elbit	MPR 2000|Multi-Purpose Rigid Bomb|MPR-1000	maker
MQM-107	MQM-107	aircraft	target drone	USA	Beechcraft	MQM-107 Streaker	designation-systems.net
MQM-178	MQM-178	aircraft	target drone	USA	Kratos	MQM-178 Firejet	designation-systems.net
MR-80 mine	MR-80 mine	naval weapon	naval mine	ITA	RWM Italia	Murena mine|Asteria mine	wikipedia
MSS 1.2	MSS 1.2	missile	missile	BRA	SIATT|Mectron	MAX 1.2 AC	wikipedia
MU90	MU90	missile	torpedo	FRA,ITA	Eurotorp	MU90 Impact|MU90 torpedo	wikipedia
MXU-650	Paveway	missile	airfoil group	USA	Raytheon|Lockheed Martin	MXU-650/B|MXU-650C/B|MXU-650K/B|MXU-650 air foil group	DSCA
MXU-651	Paveway	missile	airfoil group	USA	Raytheon|Lockheed Martin	MXU-651/B|MXU-651K/B	DSCA
MXU-667	Paveway	missile	airfoil group	USA	Raytheon|Lockheed Martin	MXU-667/B	DSCA
Magic 2	Magic 2	missile	missile	FRA	MBDA|Matra	R550 Magic|R-550 Magic-2|Matra Magic|Magic 2 missile	wikipedia
~Marte	Marte	missile	missile	ITA	MBDA	Marte ER|Marte Mk2/N|Marte missile|Marte MK2|Marte-2|Marte Mk2/S|Marte-N	wikipedia
Masurca	Masurca	missile	missile	FRA		Masurca missile	wikipedia
MdCN	MdCN	missile	missile	FRA	MBDA	SCALP Naval|Missile de Croisière Naval|NCM cruise missile	wikipedia
Merops	Merops	air-defence system	interceptor drone	USA	Project Eagle	Merops system|Surveyor interceptor|AS-3 Surveyor|Merops counter-drone	wikipedia
~Meteor	Meteor	missile	missile	GBR,DEU,FRA,ITA,ESP,SWE	MBDA	MBDA Meteor|Meteor missile|Meteor BVRAAM|Meteor air-to-air	wikipedia
~Metis	Metis	missile	missile	RUS	KBP	9K115 Metis|Metis-M|AT-7 Saxhorn|AT-13 Saxhorn|9M131|9K115|Metis-M1|9K115-2 Metis-M|9M131 Metis-M	wikipedia
~Milan	Milan	missile	missile	FRA,DEU	MBDA|Euromissile	Milan missile|Milan anti-tank|Milan 2|Milan ER|MILAN anti-tank missile|Milan-2T|MILAN ATGM	wikipedia
Misagh	Misagh	missile	missile	IRN		Misagh-1|Misagh-2|Misagh-3	wikipedia
~Mistral	Mistral	missile	missile	FRA	MBDA|Matra	Mistral missile|Mistral 3|Mistral MANPADS|Mistral 2|Mistral air defence|Atlas Mistral|Mistral 3 missile|Simbad-RC|Mistral surface-to-air	wikipedia
Mk 20 Rockeye	Mk 20 Rockeye	ammunition	cluster bomb	USA		Rockeye II|~Rockeye|Rockeye cluster bomb|Mk-20 Rockeye II	wikipedia
~Mk 37	Mk 37	missile	torpedo	USA		Mk 37 torpedo|Mark 37 torpedo	wikipedia
~Mk 44	Mk 44	missile	torpedo	USA		Mk 44 torpedo|Mark 44 torpedo	wikipedia
Mk 46	Mk 46	missile	torpedo	USA	Raytheon|Alliant Techsystems	Mk 46 torpedo|MK-46 Mod 5|Mark 46 torpedo	wikipedia
Mk 48	Mk 48	missile	torpedo	USA	Lockheed Martin|Raytheon	Mk 48 torpedo|Mk 48 Mod 6|MK 48 Mod 7|Mk 48 ADCAP|Mark 48 torpedo|MK 48 Mod 6 Advanced Technology|Mk 48 Mod 7 CBASS|MK 48 Mod 6AT|MK-48 heavyweight torpedo	wikipedia
Mk 50	Mk 50	missile	torpedo	USA	Alliant Techsystems	Mk 50 torpedo|Mk 50 Barracuda	wikipedia
Mk 54	Mk 54	missile	torpedo	USA	Raytheon	Mk 54 torpedo|MK 54 Lightweight Torpedo|Mark 54 torpedo|MK 54 LWT|MK 54 Mod 0|MK 54 Mod 1|MK 54 Mod 0 Lightweight Torpedo|MK 54 All Up Round	wikipedia
Mk 67 SLMM	Mk 67 SLMM	naval weapon	naval mine	USA		Submarine Launched Mobile Mine	wikipedia
Mokopa	Mokopa	missile	missile	ZAF	Denel	ZT-6 Mokopa	wikipedia
Musudan	Musudan	missile	missile	PRK		Hwasong-10|BM-25	wikipedia
NASAMS	NASAMS	air-defence system	air defence system	NOR,USA	Kongsberg|Raytheon	National Advanced Surface-to-Air Missile System|Norwegian Advanced Surface-to-Air Missile System|NASAMS II|NASAMS 2|NASAMS III|NASAMS 3|National Advanced Surface-to-Air Missile Systems	wikipedia
NASM-SR	NASM-SR	missile	missile	IND	DRDO	NASM-SR missile|Naval Anti-Ship Missile-Short Range	wikipedia
NLAW	NLAW	missile	missile	SWE,GBR	Saab|Thales	MBT LAW|NLAW missile|Next Generation Light Anti-tank Weapon|NLAW anti-tank|NLAWs|Next generation Light Anti-tank Weapons	wikipedia
NMESIS	NSM	missile	coastal missile system	USA,NOR	Raytheon|Kongsberg|Oshkosh	Navy Marine Expeditionary Ship Interdiction System	wikipedia
NSM	NSM	missile	missile	NOR	Kongsberg|Raytheon	Naval Strike Missile|RGM-184|Naval Strike Missiles	wikipedia
NT-37	NT-37	missile	torpedo	USA	Honeywell|Alliant Techsystems	NT-37E|NT-37F	wikipedia
~Nag	Nag	missile	missile	IND	DRDO|BDL	Nag missile|Nag anti-tank|NAMICA|HELINA|Dhruvastra|Nag Mk 2|NAMIS	wikipedia
~Narew	Narew	air-defence system	air defence system	POL,GBR	PGZ|MBDA	Narew air defence system|Narew programme	wikipedia
Nasr missile	Nasr missile	missile	missile	PAK		Hatf-IX|Hatf-IX Nasr	wikipedia
Nasr-1	Nasr-1	missile	missile	IRN		Kowsar missile	wikipedia
Naval Strike coastal system	NSM	missile	coastal missile system	NOR	Kongsberg	NSM Coastal Defence System|NSM CDS|Naval Strike Missile Coastal Defence System|NSM coastal	maker
Neptune missile	Neptune missile	missile	missile	UKR	Luch	R-360 Neptune|R-360|RK-360MC Neptune|Neptune anti-ship|Neptun missile|Long Neptune|RK-360|~Neptune	wikipedia
Nike Hercules	Nike Hercules	air-defence system	air defence system	USA	Western Electric|Douglas	MIM-14|MIM-14 Nike Hercules	wikipedia
Nimbrix	Nimbrix	missile	missile	SWE	Saab	Nimbrix missile|Saab Nimbrix	maker
Nimrod missile	Nimrod missile	missile	missile	ISR	IAI	Nimrod-SR	wikipedia
Nirbhay	Nirbhay	missile	missile	IND	DRDO	ITCM missile	wikipedia
~Nodong	Nodong	missile	missile	PRK		Nodong-1|Hwasong-7|Rodong-1	wikipedia
Noor missile	C-802	missile	missile	IRN		Ghader missile|Qader missile|Ghadir missile|Al-Mandab-2	wikipedia
OMTAS	OMTAS	missile	missile	TUR	Roketsan	OMTAS missile|Roketsan OMTAS	wikipedia
OTR-21	OTR-21	missile	missile	RUS	KBM	OTR-21 Tochka|SS-21 Scarab|Tochka-U|SS-21|9K79 Tochka|Tochka missile	wikipedia
OTR-23	OTR-23	missile	missile	RUS	KBM	OTR-23 Oka|SS-23 Spider	wikipedia
OWL loitering munition	OWL loitering munition	missile	loitering munition	AUS	Innovaero	OWL-B	wikipedia
Oerlikon GDF	Oerlikon GDF	air-defence system	anti-aircraft gun	CHE	Oerlikon|Rheinmetall	GDF-005|GDF-009|GDF 35mm|Oerlikon GDF-009|Oerlikon Twin Gun|GDF-007	wikipedia
One Way Effector	One Way Effector	missile	loitering munition	FRA	MBDA	MBDA One Way Effector|Crossbow OWE	wikipedia
~Opher	Opher	missile	guided bomb	ISR	Elbit Systems	Elbit Opher	wikipedia
Oreshnik	Oreshnik	missile	missile	RUS		Oreshnik missile	wikipedia
Orka torpedo	Orka torpedo	missile	torpedo	TUR	Roketsan		wikipedia
Otomat	Otomat	missile	missile	ITA,FRA	MBDA	Otomat Mk 2|~Teseo|Otomat missile|Otomat Block IV|Teseo Mk2/E	wikipedia
Ozelot	Ozelot	air-defence system	air defence system	DEU	Rheinmetall	LeFlaSys|ASRAD|ASRAD-HELLAS|Wiesel Ozelot	wikipedia
P-1000 Vulkan	P-500	missile	missile	RUS	NPO Mashinostroyeniya		wikipedia
P-120	P-120	missile	missile	RUS		P-120 Malakhit|SS-N-9 Siren	wikipedia
P-15	P-15	missile	missile	RUS	Raduga	P-15 Termit|SS-N-2 Styx|SS-N-2|P-15M|SS-N-2C|Styx missile|P-15 Styx|SS-N-2A Styx|SS-N-2B|~Styx	wikipedia
P-20 Termit	P-15	missile	missile	RUS	Raduga		wikipedia
P-21 Termit	P-15	missile	missile	RUS	Raduga		wikipedia
P-22 Rubezh	P-15	missile	missile	RUS	Raduga		wikipedia
P-270	P-270	missile	missile	RUS	Raduga	P-270 Moskit|SS-N-22 Sunburn|3M80 Moskit|3M80|Moskit missile|3M80E|~Moskit	wikipedia
P-35	P-35	missile	missile	RUS		P-35 Redut|SSC-1 Sepal	wikipedia
P-5 Pyatyorka	P-35	missile	missile	RUS			wikipedia
P-500	P-500	missile	missile	RUS	NPO Mashinostroyeniya	P-500 Bazalt|SS-N-12 Sandbox	wikipedia
P-700	P-700	missile	missile	RUS	NPO Mashinostroyeniya	P-700 Granit|SS-N-19 Shipwreck	wikipedia
P-800	P-800	missile	missile	RUS	NPO Mashinostroyeniya	P-800 Oniks|Yakhont|Yakhont missile|SS-N-26 Strobile|3M55 Oniks|Oniks missile|SS-N-26|P-800 Yakhont|P-800 Onyx|~Oniks	wikipedia
PAAMS	PAAMS	air-defence system	air defence system	FRA,GBR,ITA	MBDA	Sea Viper|Principal Anti Air Missile System|Sea Viper missile	wikipedia
PAC-2	Patriot	missile	missile	USA	Raytheon	Patriot Advanced Capability-2|MIM-104C|Patriot PAC-2	designation-systems.net
PAC-2 GEM-T	Patriot	missile	missile	USA	Raytheon|COMLOG	GEM-T|Guidance Enhanced Missile|Patriot Guidance Enhanced Missile-TBM|Patriot Guidance Enhanced Missile-Tactical|Patriot MIM-104E|MIM-104E|Guidance Enhanced Missile-TBM|GEM-T missile|Guidance Enhanced Missile-Tactical	designation-systems.net
PAC-3	Patriot	missile	missile	USA	Lockheed Martin|Raytheon	Patriot Advanced Capability-3|Patriot PAC-3|MIM-104F|PAC-3 CRI|Patriot Advanced Capability (PAC)-3	designation-systems.net
PAC-3 MSE	Patriot	missile	missile	USA	Lockheed Martin	Patriot Advanced Capability-3 Missile Segment Enhancement|Patriot Advanced Capability-3 (PAC-3) Missile Segment Enhancement|PAC-3 Missile Segment Enhancement|Missile Segment Enhancement|Patriot Advanced Capability (PAC)-3 Missile Segment Enhancement|Patriot MSE	designation-systems.net
PARS 3 LR	PARS 3 LR	missile	missile	DEU	Parsys|MBDA	PARS-3|TRIGAT-LR	wikipedia
PL-10	PL-10	missile	missile	CHN	CAAEC	PL-10E	wikipedia
PL-12	PL-12	missile	missile	CHN	CAAEC	SD-10|PL-12 missile|SD-10A	wikipedia
PL-15	PL-15	missile	missile	CHN	CAAEC	PL-15E	wikipedia
PL-17	PL-17	missile	missile	CHN			wikipedia
PL-2	PL-2	missile	missile	CHN		PL-2B	wikipedia
PL-5	PL-5	missile	missile	CHN	CAAEC	PL-5E|PL-5E-II	wikipedia
PL-7	PL-7	missile	air-to-air missile	CHN		PL-7 missile	wikipedia
PL-8	PL-8	missile	air-to-air missile	CHN		PL-8B|PL-8 missile	wikipedia
PL-9	PL-9	missile	missile	CHN	CAAEC	PL-9C	wikipedia
Palianytsia	Palianytsia	missile	missile	UKR		Palianytsia missile drone|Peklo missile	wikipedia
Pantsir	Pantsir	air-defence system	air defence system	RUS	KBP	Pantsir-S1|Pantsir-S|96K6 Pantsir|SA-22 Greyhound|Pantsyr-S1|Pantsir-S1E|Pantsir-S1M|Pantsir-SM|SA-22|Pantsir-ME|Pantsir-S2|96K6|Pantsyr	wikipedia
~Patriot	Patriot	air-defence system	air defence system	USA	Raytheon|RTX	MIM-104|MIM-104 Patriot|Patriot missile|Patriot air defense system|Patriot air defence system|Patriot fire unit|Patriot missile defense system|Patriot battery|Patriot air and missile defense system|Patriot Configuration-3+	wikipedia
Paveway	Paveway	missile	guided bomb	USA	Raytheon|Lockheed Martin	Paveway II|Paveway laser guided bomb|Paveway II laser guided bomb|Enhanced Paveway II|Enhanced Paveway	wikipedia
Paveway III	Paveway	missile	guided bomb	USA	Raytheon	Enhanced Paveway III	wikipedia
Paveway IV	Paveway	missile	guided bomb	GBR,USA	Raytheon UK		wikipedia
~Penguin	Penguin	missile	missile	NOR	Kongsberg	AGM-119|AGM-119 Penguin|Penguin missile|Penguin Mk 2|Penguin Mk 3|Penguin anti-ship	wikipedia
Phoenix Ghost	Phoenix Ghost	missile	loitering munition	USA	AEVEX		wikipedia
~Pilica	Pilica	air-defence system	air defence system	POL	PGZ|PIT-RADWAR	PSR-A Pilica|Pilica air defence system	wikipedia
Piorun	Piorun	missile	missile	POL	Mesko	Piorun MANPADS|Piorun missile|PPZR Piorun|Piorun man-portable	wikipedia
~Poprad	Poprad	air-defence system	air defence system	POL	PIT-RADWAR	SPZR Poprad|Poprad air defence	wikipedia
PrSM	PrSM	missile	missile	USA	Lockheed Martin	Precision Strike Missile|Precision Strike Missiles	designation-systems.net
Prahaar missile	Prahaar missile	missile	missile	IND	DRDO	Pragati missile|Prahaar short-range ballistic missile	wikipedia
Pralay	Pralay	missile	missile	IND	DRDO	Pralay missile	wikipedia
Predator Hawk	Predator Hawk	missile	rocket	ISR	Elbit Systems|IMI	Predator Hawk missile	wikipedia
Prithvi	Prithvi	missile	missile	IND	DRDO|BDL	Prithvi-II|Prithvi missile|Dhanush missile	wikipedia
Python 3	Python missile	missile	missile	ISR	Rafael		wikipedia
Python 4	Python missile	missile	missile	ISR	Rafael		wikipedia
Python 5	Python missile	missile	missile	ISR	Rafael	Python V|Python-5 missile	wikipedia
Python missile	Python missile	missile	missile	ISR	Rafael	Rafael Python	wikipedia
QRSAM	QRSAM	air-defence system	air defence system	IND	DRDO	Quick Reaction Surface-to-Air Missile	wikipedia
QW-1	QW-1	missile	missile	CHN	CASIC	QW-1 Vanguard|Vanguard MANPADS	wikipedia
QW-18	QW-2	missile	missile	CHN	CASIC	QW-18A	wikipedia
QW-2	QW-2	missile	missile	CHN	CASIC	QW-2 Vanguard	wikipedia
QW-3	QW-2	missile	missile	CHN	CASIC		wikipedia
Qiam-1	Qiam-1	missile	missile	IRN		Qiam missile|Burkan-2H	wikipedia
Quicksink	Quicksink	missile	guided bomb	USA		QUICKSINK bomb	wikipedia
Quickstrike mine	Quickstrike mine	naval weapon	naval mine	USA		Quickstrike|Mk 62 Quickstrike|Mk 65 Quickstrike	wikipedia
R-13	R-13	missile	missile	RUS	Vympel	AA-2 Atoll|K-13|R-3S|R-13M	wikipedia
R-23	R-24	missile	missile	RUS	Vympel		wikipedia
R-24	R-24	missile	missile	RUS	Vympel	AA-7 Apex	wikipedia
R-27	R-27	missile	missile	RUS	Vympel|Artem	AA-10 Alamo|R-27R|R-27ER|R-27T|R-27ET|R-27R1|R-27ER1	wikipedia
R-29	R-29	missile	missile	RUS		R-29RMU Sineva|SS-N-23	wikipedia
R-30	R-30	missile	missile	RUS		R-30 Bulava|Bulava missile	wikipedia
R-33	R-33	missile	missile	RUS	Vympel	AA-9 Amos	wikipedia
R-37M	R-37M	missile	missile	RUS	Vympel	AA-13 Axehead|R-37|RVV-BD	wikipedia
R-40	R-40	missile	missile	RUS	Vympel	AA-6 Acrid	wikipedia
R-60	R-60	missile	missile	RUS	Vympel	AA-8 Aphid|R-60M|R-60MK	wikipedia
R-73	R-73	missile	missile	RUS	Vympel	AA-11 Archer|R-73E|RVV-MD	wikipedia
R-74	R-73	missile	missile	RUS	Vympel		wikipedia
R-77	R-77	missile	missile	RUS	Vympel	AA-12 Adder|RVV-AE|RVV-SD|R-77-1	wikipedia
R-Darter	R-Darter	missile	air-to-air missile	ZAF	Denel	V4 R-Darter	wikipedia
RBS-15	RBS-15	missile	missile	SWE,DEU	Saab|Diehl Defence	RBS15 Mk3|RBS15 Mk 4 Gungnir|RBS15 Gungnir|RBS-15F|RBS15 Mk3 missile|RBS 15 Mk IV|RBS15 Mk 4	wikipedia
RBS-17	AGM-114	missile	missile	SWE,USA	Saab|Bofors		wikipedia
RBS-23	RBS-23	air-defence system	air defence system	SWE	Saab	BAMSE|RBS-23 BAMSE	wikipedia
RBS-56	RBS-56	missile	missile	SWE	Saab|Bofors	RBS 56 BILL|RBS-56B BILL-2|BILL 2	wikipedia
RBS-70	RBS-70	missile	missile	SWE	Saab|Bofors	RBS 70 NG|Robotsystem 70|RBS-70 Mk-2|BOLIDE missile|Saab RBS 70	wikipedia
RBU-1200	RBU-6000	anti-submarine weapon	rocket launcher	RUS			wikipedia
RBU-12000	RBU-6000	anti-submarine weapon	rocket launcher	RUS			wikipedia
RBU-2500	RBU-6000	anti-submarine weapon	rocket launcher	RUS			wikipedia
RBU-6000	RBU-6000	anti-submarine weapon	rocket launcher	RUS			wikipedia
RGM-84	RGM-84	missile	missile	USA	Boeing|McDonnell Douglas	~Harpoon|Harpoon missile|RGM-84 Harpoon|Harpoon Block I|Harpoon Block IC|Harpoon anti-ship	designation-systems.net
RIM-116	RIM-116	missile	missile	USA,DEU	Raytheon|RAMSYS|Diehl Defence	Rolling Airframe Missile|RIM-116 RAM|~RAM|RAM missile|Rolling Airframe Missiles	designation-systems.net
RIM-116B	RIM-116	missile	missile	USA,DEU	Raytheon|RAMSYS	RAM Block 1A|Rolling Airframe Missile Block 1A	designation-systems.net
RIM-116C	RIM-116	missile	missile	USA,DEU	Raytheon|RAMSYS	RAM Block 2|Rolling Airframe Missile Block 2|RIM-116C Block II|RAM Block 2 tactical missile|Rolling Airframe Missile Block II	designation-systems.net
RIM-162	RIM-162	missile	missile	USA	Raytheon|RTX	ESSM|Evolved SeaSparrow Missile|Evolved Seasparrow|RIM-162 ESSM	designation-systems.net
RIM-2 Terrier	RIM-2 Terrier	missile	missile	USA	Convair	RIM-2|Terrier missile|Standard Terrier	designation-systems.net
RIM-24	RIM-24	missile	missile	USA	General Dynamics	RIM-24 Tartar	designation-systems.net
RIM-67	RIM-67	missile	missile	USA	General Dynamics	SM-1ER|SM-2ER	designation-systems.net
RIM-7	RIM-7	missile	missile	USA	Raytheon	Sea Sparrow|NATO Sea Sparrow|RIM-7 Sea Sparrow	designation-systems.net
RIM-7M	RIM-7	missile	missile	USA	Raytheon		designation-systems.net
RIM-7P	RIM-7	missile	missile	USA	Raytheon		designation-systems.net
RPK-6	RPK-6	anti-submarine weapon	missile	RUS		RPK-6 Vodopad|SS-N-16 Stallion	wikipedia
RS-24	RS-24	missile	missile	RUS		RS-24 Yars	wikipedia
RS-28	RS-28	missile	missile	RUS		RS-28 Sarmat	wikipedia
RUM-139	RUM-139	anti-submarine weapon	missile	USA	Lockheed Martin	VL-ASROC|Vertical Launch ASROC|RUM-139 VL-ASROC|Vertical Launch Anti-Submarine Rocket|RUM-139C	wikipedia
RUR-5	RUR-5	anti-submarine weapon	missile	USA	Honeywell	ASROC|RUR-5 ASROC|Anti-Submarine Rocket	wikipedia
RW-24	RW-24	missile	missile	ARE	Halcon|EDGE	HAS-250	wikipedia
Ra'ad missile	Ra'ad missile	missile	missile	PAK	NESCOM	Ra'ad-II|Hatf-VIII|Ra'ad cruise missile	wikipedia
Raad air defence	Raad air defence	air-defence system	air defence system	IRN		Tabas air defence|Mersad|Mersad air defence	wikipedia
Rampage missile	Rampage missile	missile	missile	ISR	Elbit Systems|IAI	Rampage air-launched missile|Rampage air-to-surface	wikipedia
RapidRanger	RapidRanger	air-defence system	air defence system	GBR	Thales		wikipedia
~Rapier	Rapier	air-defence system	air defence system	GBR	BAe Dynamics|MBDA	Rapier missile|Rapier FSC|Rapier 2000|Rapier air defence system	wikipedia
Raven SAM	Raven SAM	air-defence system	air defence system	GBR		Raven air defence system|Supacat Raven	wikipedia
Raybolt	Raybolt	missile	missile	KOR	LIG Nex1	Hyeongung|AT-1K Raybolt|AT-1K|Raybolt missile	wikipedia
ReDrone	ReDrone	air-defence system	counter-UAS system	ISR	Elbit Systems	Elbit ReDrone	wikipedia
Red Dragon UAS	Red Dragon UAS	missile	loitering munition	USA	AeroVironment		maker
Red Shark	Red Shark	anti-submarine weapon	missile	KOR	LIG Nex1	K-ASROC|K-ASROC Red Shark|Hong Sang Eo	wikipedia
Red Wolf missile	Red Wolf missile	missile	missile	USA	L3Harris	Green Wolf missile	wikipedia
Redut naval SAM	Redut naval SAM	missile	missile	RUS	Almaz-Antey	Poliment-Redut|3K96 Redut	wikipedia
Rif-M	S-300	air-defence system	air defence system	RUS	Almaz-Antey	S-300F|SA-N-6|S-300F Fort|S-300FM	wikipedia
Roadrunner-M	Roadrunner-M	air-defence system	interceptor drone	USA	Anduril	Anduril Roadrunner	maker
Rocks missile	Rocks missile	missile	missile	ISR	Rafael	Rafael Rocks|Crystal Maze II	wikipedia
Rogue 1	Rogue 1	missile	loitering munition	USA	Teledyne FLIR		maker
~Roland	Roland	air-defence system	air defence system	FRA,DEU	Euromissile|MBDA	Roland 2|Roland missile|Roland 3	wikipedia
Rudram	Rudram	missile	missile	IND	DRDO	Rudram-1|Rudram-II|Rudram missile	wikipedia
Ruta missile	Ruta missile	missile	missile	NLD	Destinus	Destinus Ruta	wikipedia
S-125	S-125	air-defence system	air defence system	RUS	Almaz-Antey	S-125 Neva|SA-3 Goa|S-125 Pechora|Pechora-2M|S-125M|S-125 Pechora-2M|S-125M1|S-125M Pechora|S-125-2D|S-125M1 Neva|Newa SC|Pechora-2TM|SA-3	wikipedia
S-13 rocket	S-5 rocket	ammunition	rocket	RUS			wikipedia
S-200	S-200	air-defence system	air defence system	RUS	Almaz-Antey	SA-5 Gammon|S-200VE|S-200 Vega|S-200V|SA-5	wikipedia
S-24 rocket	S-5 rocket	ammunition	rocket	RUS			wikipedia
S-300	S-300	air-defence system	air defence system	RUS	Almaz-Antey	S-300 missile system|S-300P|S-300 air defence system	wikipedia
S-300PMU	S-300	air-defence system	air defence system	RUS	Almaz-Antey	SA-10 Grumble|S-300PS|S-300PT|SA-10	wikipedia
S-300PMU-1	S-300	air-defence system	air defence system	RUS	Almaz-Antey	SA-20 Gargoyle|S-300PM1	wikipedia
S-300PMU-2	S-300	air-defence system	air defence system	RUS	Almaz-Antey	S-300PMU-2 Favorit|S-300 Favorit|SA-20B	wikipedia
S-300V	S-300	air-defence system	air defence system	RUS	Almaz-Antey	SA-12 Gladiator|S-300V4|S-300VM|Antey-2500|SA-23|S-300VM Antey-2500|SA-23 Gladiator|S-300V1	wikipedia
S-350	S-350	air-defence system	air defence system	RUS	Almaz-Antey	S-350 Vityaz|S-350E Vityaz|S-350E	wikipedia
S-400	S-400	air-defence system	air defence system	RUS	Almaz-Antey	S-400 Triumf|S-400 Triumph|SA-21 Growler|SA-21|S-400 missile system|S-400 air defence system	wikipedia
S-5 rocket	S-5 rocket	ammunition	rocket	RUS			wikipedia
S-500	S-500	air-defence system	air defence system	RUS	Almaz-Antey	S-500 Prometey|S-500 Prometheus	wikipedia
S-60	S-60	air-defence system	anti-aircraft gun	RUS		AZP S-60|S-60 57mm|57mm S-60	wikipedia
S-75	S-75	air-defence system	air defence system	RUS	Almaz-Antey	S-75 Dvina|SA-2|SA-2 Guideline|S-75M Volkhov|V-750	wikipedia
S-8 rocket	S-5 rocket	ammunition	rocket	RUS		S-8KO	wikipedia
SA-N-1	SA-N-1	missile	missile	RUS		M-1 Volna	wikipedia
SA-N-4	SA-N-4	missile	missile	RUS		Osa-M|4K33 Osa-M|9M33	wikipedia
SA-N-9	SA-N-9	missile	missile	RUS		3K95 Kinzhal|Klinok	wikipedia
SAAW	SAAW	missile	guided bomb	IND	DRDO	Smart Anti-Airfield Weapon	wikipedia
SAMP/T	SAMP/T	air-defence system	air defence system	FRA,ITA	Eurosam|MBDA|Thales	Mamba air defence|SAMP/T NG|SAMP/T air defence system|SAMP/T Mamba	wikipedia
SANT missile	SANT missile	missile	missile	IND	DRDO	SANT anti-tank missile|Stand-off Anti-Tank missile	wikipedia
SCALP	Storm Shadow	missile	missile	FRA,GBR	MBDA	SCALP-EG|SCALP missile|SCALP cruise missile	wikipedia
SET-53	SET-65	missile	torpedo	RUS			wikipedia
SET-65	SET-65	missile	torpedo	RUS		SET-65E	wikipedia
SHORADS FB-10	SHORADS FB-10	air-defence system	air defence system	CHN	CASIC	FB-10A	wikipedia
SLAM-ER	SLAM-ER	missile	missile	USA	Boeing	AGM-84H/K|AGM-84K|AGM-84H|Standoff Land Attack Missile-Expanded Response|AGM-84H/K SLAM-ER|AGM-84K SLAM-ER	designation-systems.net
SM-1	SM-1	missile	missile	USA	Raytheon|General Dynamics	Standard Missile-1|RIM-66A|RIM-66B|SM-1MR|SM-1 Block VI	designation-systems.net
SM-2	SM-2	missile	missile	USA	Raytheon|RTX	Standard Missile-2|RIM-66|SM-2MR|~Standard Missile	designation-systems.net
SM-2 Block IIIA	SM-2	missile	missile	USA	Raytheon	Standard Missile-2 Block IIIA|SM-2 Block IIIA Standard Missile|RIM-66M|SM-2 Block 3A	designation-systems.net
SM-2 Block IIIB	SM-2	missile	missile	USA	Raytheon	Standard Missile-2 Block IIIB|SM-2 Block 3B|RIM-66M-5	designation-systems.net
SM-2 Block IIIC	SM-2	missile	missile	USA	Raytheon	Standard Missile-2 Block IIIC	designation-systems.net
SM-2 Block IIICU	SM-2	missile	missile	USA	Raytheon	Standard Missile-2 Block IIICU	designation-systems.net
SM-2 Block IV	SM-2	missile	missile	USA	Raytheon	Standard Missile-2 Block IV|RIM-156	designation-systems.net
SM-3	SM-3	missile	missile	USA	Raytheon|RTX	Standard Missile-3|RIM-161	designation-systems.net
SM-3 Block IA	SM-3	missile	missile	USA	Raytheon	Standard Missile-3 Block IA|RIM-161B	designation-systems.net
SM-3 Block IB	SM-3	missile	missile	USA	Raytheon	Standard Missile-3 Block IB|RIM-161C	designation-systems.net
SM-3 Block IIA	SM-3	missile	missile	USA	Raytheon|Mitsubishi Heavy Industries	Standard Missile-3 Block IIA|Standard Missile-3 (SM-3) Block IIA|SM-3 Block 2A|SM-3 IIA|SM-3 Blk IIA|RIM-161D	designation-systems.net
SM-39	Exocet	missile	missile	FRA	MBDA	Exocet SM39|SM-39 Exocet	wikipedia
SM-6	SM-6	missile	missile	USA	Raytheon|RTX	Standard Missile-6|RIM-174|RIM-174 ERAM|SM-6 Block I|Standard Missile-6 Block I	designation-systems.net
SM-6 Block IA	SM-6	missile	missile	USA	Raytheon	Standard Missile-6 Block IA	designation-systems.net
SM-6 Block IB	SM-6	missile	missile	USA	Raytheon		designation-systems.net
SMASH 2000	SMASH 2000	sensor	fire control sight	ISR	Smart Shooter	SMASH fire control|Smart Shooter SMASH|SMASH smart sight	wikipedia
SMASH 3000	SMASH 2000	sensor	fire control sight	ISR	Smart Shooter		wikipedia
SNEB	SNEB	ammunition	rocket	FRA	Thales	SNEB rocket|68mm SNEB	wikipedia
~SOM	SOM	missile	missile	TUR	Roketsan|TUBITAK SAGE	SOM cruise missile|SOM-J|SOM-B1|Roketsan SOM|SOM missile	wikipedia
SPEAR 3	SPEAR 3	missile	missile	GBR	MBDA	SPEAR missile|Spear Cap 3	wikipedia
~SPICE	SPICE	missile	guided bomb	ISR	Rafael|EuroSpike	SPICE 2000|SPICE 1000|SPICE 250|SPICE bomb|SPICE guided bomb|Rafael SPICE|SPICE 2000 bomb	wikipedia
~SPYDER	SPYDER	air-defence system	air defence system	ISR	Rafael	SPYDER-SR|SPYDER-MR|SPYDER air defence system|SPYDER All-in-One	wikipedia
SSM-700K	SSM-700K	missile	missile	KOR	LIG Nex1	Haeseong|C-Star missile|SSM-700K Haesung|C-Star anti-ship|Haesung-I	wikipedia
SUT torpedo	SUT torpedo	missile	torpedo	DEU	AEG|Atlas Elektronik	AEG SUT|SUT 264|SST-4	wikipedia
SWS3	SWS3	air-defence system	anti-aircraft gun	CHN	NORINCO	PG-99|LD-2000|PGZ-09|PGZ-07	wikipedia
~Scud	Scud	missile	missile	RUS		Scud missile|Scud-B|R-17 Elbrus|Scud-C|SS-1C Scud|SS-1 Scud|R-17E|Scud-D	wikipedia
Sea Breaker	Sea Breaker	missile	missile	ISR	Rafael	Ice Breaker missile	wikipedia
~Sea Cat	Sea Cat	missile	missile	GBR	Short Brothers	Seacat missile|Tigercat	wikipedia
~Sea Dart	Sea Dart	missile	missile	GBR	British Aerospace	Sea Dart missile	wikipedia
~Sea Eagle	Sea Eagle	missile	missile	GBR	British Aerospace	Sea Eagle missile	wikipedia
Sea Skua	Sea Skua	missile	missile	GBR	British Aerospace|MBDA	Sea Skua missile	wikipedia
~Sea Venom	Sea Venom	missile	missile	GBR,FRA	MBDA	Sea Venom missile|ANL missile|Sea Venom/ANL	wikipedia
~Sea Wolf	Sea Wolf	missile	missile	GBR	British Aerospace|MBDA	Seawolf missile|VL Seawolf|Seawolf GWS-26	wikipedia
Sejjil	Sejjil	missile	missile	IRN		Sejil missile	wikipedia
Sentinel ICBM	Sentinel ICBM	missile	missile	USA	Northrop Grumman	LGM-35A Sentinel|LGM-35	wikipedia
Shafrir	Shafrir	missile	missile	ISR	Rafael	Shafrir-2	wikipedia
Shahab-1	Shahab-3	missile	missile	IRN			wikipedia
Shahab-2	Shahab-3	missile	missile	IRN			wikipedia
Shahab-3	Shahab-3	missile	missile	IRN		Emad missile|Ghadr-110	wikipedia
Shaheen missile	Shaheen missile	missile	missile	PAK	NESCOM	Shaheen-III|Shaheen-II|Shaheen-1A|Shaheen-I|Hatf-VI	wikipedia
Shershen	Shershen	missile	missile	BLR,UKR		Shershen ATGM|Shershen-D	wikipedia
~Shilka	Shilka	air-defence system	anti-aircraft gun	RUS		ZSU-23-4|ZSU-23-4 Shilka|ZSU-23	wikipedia
Shtil-1	Shtil-1	missile	missile	RUS	Almaz-Antey	9M317|Shtil SAM|SA-N-7|SA-N-7 Gadfly|SA-N-12|9M317ME|3S90M Shtil-1|9M317M	wikipedia
Shturm	Shturm	missile	missile	RUS	KBM	9K114 Shturm|AT-6 Spiral|9M114|9M114 Shturm|Shturm-S|9K114|Shturm-V|9P149|9P149 Shturm-S	wikipedia
Shyena torpedo	Shyena torpedo	missile	torpedo	IND	BDL	TAL Shyena|Advanced Light Torpedo Shyena|Torpedo Advanced Light Shyena	wikipedia
SiAW	SiAW	missile	missile	USA	Northrop Grumman	Stand-in Attack Weapon	designation-systems.net
Silent Hunter	Silent Hunter	air-defence system	laser weapon	CHN	Poly Technologies	Silent Hunter laser	wikipedia
~Siper	Siper	air-defence system	air defence system	TUR	Aselsan|Roketsan	Siper air defence system|Siper missile|Siper Block 1	wikipedia
~Skif	Skif	missile	missile	UKR	Luch	Stugna-P|Skif anti-tank|Stugna missile|Stuhna-P|Stugna	wikipedia
Sky Dragon 50	Sky Dragon 50	air-defence system	air defence system	CHN	NORINCO	Sky Dragon 50 air defence|GAS-2|DK-10A	wikipedia
Sky Flash	Sky Flash	missile	missile	GBR	BAe Dynamics	Sky Flash missile	wikipedia
Sky Sabre	CAMM	air-defence system	air defence system	GBR	MBDA|Saab|Rafael	Land Ceptor|Sky Sabre air defence system	wikipedia
Sky Sword	Sky Sword	missile	missile	TWN	NCSIST	Sky Sword I|Sky Sword II|TC-1 missile|TC-2 missile|Tien Chien|Sky Sword 2	wikipedia
SkyKnight	SkyKnight	air-defence system	air defence system	ARE	EDGE|Halcon	EDGE SkyKnight	wikipedia
Skyguard	Skyguard	air-defence system	air defence system	CHE	Oerlikon|Rheinmetall	Skyguard fire control|Skyguard-3|Oerlikon Skyguard	wikipedia
Skynex	Skynex	air-defence system	air defence system	DEU,CHE	Rheinmetall	Rheinmetall Skynex|Skynex air defence system|Oerlikon Skynex	wikipedia
Skyranger 30	Skyranger 30	air-defence system	air defence system	DEU,CHE	Rheinmetall	Skyranger|Rheinmetall Skyranger|Oerlikon Skyranger	wikipedia
Skyranger 35	Skyranger 30	air-defence system	air defence system	DEU,CHE	Rheinmetall	Skyranger 35 air defence	wikipedia
Skyshield	Skyshield	air-defence system	air defence system	CHE,DEU	Rheinmetall|Oerlikon	Oerlikon Skyshield|MANTIS air defence|NBS MANTIS	wikipedia
Small Advanced Capability Missile	Small Advanced Capability Missile	missile	missile	USA	Raytheon		maker
~Sosna	Sosna	air-defence system	air defence system	RUS	Nudelman	Sosna-R|9M337	wikipedia
~Soumar	Soumar	missile	missile	IRN		Hoveyzeh missile|Quds-1|Ya Ali missile|Paveh missile	wikipedia
Spearfish torpedo	Spearfish torpedo	missile	torpedo	GBR	BAE Systems	Spearfish Mod 1	wikipedia
~Spike	Spike	missile	missile	ISR	Rafael|EuroSpike	Spike missile|Spike anti-tank|Spike ATGM|Gil missile|Spike anti-tank guided missile|Rafael Spike|EuroSpike Spike	wikipedia
Spike NLOS	Spike	missile	missile	ISR	Rafael	Tamuz missile|Exactor	wikipedia
Spike-ER	Spike	missile	missile	ISR	Rafael	Spike ER2|Spike ER II|Dandy missile	wikipedia
Spike-LR	Spike	missile	missile	ISR	Rafael|EuroSpike	Spike-LR2|Spike LR II|MELLS|Spike LR missile|Spike-LR anti-tank	wikipedia
Spike-MR	Spike	missile	missile	ISR	Rafael		wikipedia
Spike-SR	Spike	missile	missile	ISR	Rafael		wikipedia
~Starburst	Starburst	missile	missile	GBR	Short Brothers	Starburst missile|Starburst MANPADS	wikipedia
Starstreak	Starstreak	missile	missile	GBR	Thales	Starstreak missile|Starstreak HVM|Starstreak II|ForceSHIELD|Starstreak high velocity missile|Thales ForceSHIELD	wikipedia
Steel Dome	Steel Dome	air-defence system	air defence system	TUR	Aselsan|Roketsan	Celik Kubbe|Çelik Kubbe	wikipedia
Sting Ray	Sting Ray	missile	torpedo	GBR	BAE Systems	Sting Ray torpedo|Sting Ray Mod 1|Sting Ray Mod 2	wikipedia
Stonefish mine	Stonefish mine	naval weapon	naval mine	GBR	BAE Systems		wikipedia
Storm Shadow	Storm Shadow	missile	missile	GBR,FRA	MBDA	Storm Shadow missile|Storm Shadow cruise missile|Storm Shadow/SCALP|SCALP-EG/Storm Shadow|Black Shaheen	wikipedia
Stormer HVM	Stormer HVM	air-defence system	air defence system	GBR	Alvis|BAE Systems	HVM Stormer	wikipedia
Strela-2	Strela-2	missile	missile	RUS		SA-7 Grail|9K32 Strela-2|SA-7|9K32|Strela-2M|SA-7B	wikipedia
Strela-3	Strela-3	missile	missile	RUS		SA-14 Gremlin|9K34|SA-14	wikipedia
Sungur	Sungur	missile	missile	TUR	Roketsan	Roketsan Sungur|Sungur missile|Sungur MANPADS	wikipedia
Super 530	Super 530	missile	air-to-air missile	FRA	Matra		wikipedia
Super 530D	Super 530D	missile	missile	FRA	MBDA|Matra	Super 530F|Matra Super 530|R530|Matra R530	wikipedia
~Svir	Svir	missile	missile	RUS	KBP	9M119|9M119 Svir|AT-11 Sniper|9M119 Refleks|9M119M|Invar missile|9M119M Invar	wikipedia
Swingfire	Swingfire	missile	missile	GBR	British Aerospace	Swingfire missile	wikipedia
~Switchblade	Switchblade	missile	loitering munition	USA	AeroVironment	Switchblade loitering munition|Switchblade drone|Switchblade missile	wikipedia
Switchblade 300	Switchblade	missile	loitering munition	USA	AeroVironment	SB300|Switchblade 300 Block 20	wikipedia
Switchblade 600	Switchblade	missile	loitering munition	USA	AeroVironment		wikipedia
TALON rocket	TALON rocket	missile	rocket	USA,ARE	Raytheon	TALON laser guided rocket|TALON LGR	maker
TE-2 torpedo	TE-2 torpedo	missile	torpedo	RUS		TE-2 electric torpedo	maker
THAAD	THAAD	air-defence system	air defence system	USA	Lockheed Martin	Terminal High Altitude Area Defense|Terminal High Altitude Area Defence|THAAD battery|THAAD interceptor|THAAD missile|THAAD fire unit	wikipedia
~TL-2	TL-2	missile	missile	CHN	Hongdu	TL-2 missile|Tian Long-2|TL-20	wikipedia
TOW 2	BGM-71	missile	missile	USA	Raytheon|Hughes	BGM-71D|TOW 2 missile|BGM-71D TOW 2	designation-systems.net
TOW 2A	BGM-71	missile	missile	USA	Raytheon	BGM-71E|BGM-71E TOW 2A|BGM-71E-4B|TOW 2A RF|BGM-71-4B-RF|BGM-71E-4B TOW 2A|BGM-71E-4B-RF|TOW-2A Radio Frequency|TOW 2A BGM-71-4B-RF	designation-systems.net
TOW 2B	BGM-71	missile	missile	USA	Raytheon	BGM-71F|BGM-71F TOW 2B|TOW 2B Aero|TOW 2B RF|BGM-71F-3-RF|BGM-71F-7-RF|BGM-71F-Series|BGM-71F TOW 2B Aero|TOW-2B Radio Frequency|TOW 2B Gen 1|TOW-2B BGM-71F-3-RF	designation-systems.net
TOW BB	BGM-71	missile	missile	USA	Raytheon	TOW Bunker Buster|BGM-71H|TOW-2 Bunker Buster|BGM-71H TOW Bunker Buster|TOW 2 BB	designation-systems.net
TRG-122	TRG-300	missile	rocket	TUR	Roketsan		wikipedia
TRG-230	TRG-300	missile	rocket	TUR	Roketsan		wikipedia
TRG-300	TRG-300	missile	rocket	TUR	Roketsan	TRG-300 Kaplan|T-300 Kasirga|TRG-300 Tiger|T-300 Kasırga|TRLG-230|TRLG-122	wikipedia
TY-90	TY-90	missile	missile	CHN	NORINCO		wikipedia
Tamir	Iron Dome	missile	missile	ISR,USA	Rafael|Raytheon	Tamir interceptor|SkyHunter|Tamir missile|Tamir SkyHunter|SkyHunter missile	wikipedia
~Taurus	Taurus	missile	missile	DEU,SWE,ESP	Taurus Systems|MBDA|Saab	Taurus KEPD 350|KEPD-350|Taurus cruise missile|Taurus missile|KEPD 350K|Taurus KEPD 350K|Taurus Neo	wikipedia
~Tayfun	Tayfun	missile	missile	TUR	Roketsan	Tayfun missile|Tayfun ballistic missile	wikipedia
~Teber	Teber	missile	guided bomb	TUR	Roketsan	TEBER-82|Teber-81|Teber guidance kit	wikipedia
Terrahawk Paladin	Terrahawk Paladin	air-defence system	air defence system	GBR	MSI-Defence	MSI Terrahawk|Terrahawk	wikipedia
Tien Kung	Tien Kung	missile	missile	TWN	NCSIST	Sky Bow|Tien Kung III|Tien Kung II|Sky Bow III|TK-3|Tien Kung-3|Sky Bow II|Sky Bow 3	wikipedia
Tiger Shark torpedo	Tiger Shark torpedo	missile	torpedo	KOR	LIG Nex1	Beomsangeo	wikipedia
Tigerfish	Tigerfish	missile	torpedo	GBR	Marconi	Tigerfish torpedo|Mk-24 Tigerfish	wikipedia
Tomahawk	Tomahawk	missile	missile	USA	Raytheon|RTX	BGM-109|RGM-109|UGM-109|Tomahawk cruise missile|Tomahawk Land Attack Missile|BGM-109 Tomahawk|~TLAM	designation-systems.net
Tomahawk Block IV	Tomahawk	missile	missile	USA	Raytheon|RTX	RGM-109E|UGM-109E|Tactical Tomahawk|Tomahawk Block IV All Up Round|RGM-109E Tomahawk Block IV	designation-systems.net
Tomahawk Block V	Tomahawk	missile	missile	USA	Raytheon|RTX	Maritime Strike Tomahawk|Tomahawk Block V All Up Round|Tomahawk Block V All Up Rounds	designation-systems.net
Toophan	Toophan	missile	missile	IRN		Toophan missile|Toophan-1	wikipedia
~Tor	Tor	air-defence system	air defence system	RUS	Almaz-Antey|Kupol	Tor-M1|9K330|9K331|Tor-M1 air defence|SA-15 Gauntlet|SA-15|9K331 Tor-M1|Tor-M1T|9K330 Tor|9M331	wikipedia
Tor-M2	Tor	air-defence system	air defence system	RUS	Almaz-Antey|Kupol	Tor-M2E|9K332|Tor-M2K|Tor-M2KM|9K332 Tor-M2	wikipedia
Torpedo 2000	Torpedo 62	missile	torpedo	SWE	Saab		wikipedia
Torpedo 45	Torpedo 47	missile	torpedo	SWE	Saab		wikipedia
Torpedo 47	Torpedo 47	missile	torpedo	SWE	Saab	Tp-47|Torped 47|SLWT|Saab Lightweight Torpedo|Tp-45|Tp-43	wikipedia
Torpedo 62	Torpedo 62	missile	torpedo	SWE	Saab	Tp-62|Torped 62	wikipedia
Trishul missile	Trishul missile	missile	missile	IND	DRDO		wikipedia
Tunguska	Tunguska	air-defence system	air defence system	RUS	KBP|Ulyanovsk	2K22 Tunguska|2K22|2S6 Tunguska|2S6M|SA-19 Grison|2S6M1|9M311|2K22 Tunguska-M1	wikipedia
Type 01 LMAT	Type 01 LMAT	missile	missile	JPN	Kawasaki Heavy Industries	Type 01 light anti-tank missile	wikipedia
Type 03 Chu-SAM	Type 03 Chu-SAM	air-defence system	air defence system	JPN	Mitsubishi Electric	Chu-SAM|Type 03 medium-range surface-to-air missile	wikipedia
Type 12 SSM	Type 12 SSM	missile	missile	JPN	Mitsubishi Heavy Industries	Type 12 surface-to-ship missile|Type 12 anti-ship missile|Type-12 missile	wikipedia
Type 12 torpedo	Type 89 torpedo	missile	torpedo	JPN	Mitsubishi Heavy Industries		wikipedia
Type 17 SSM	Type 17 SSM	missile	missile	JPN	Mitsubishi Heavy Industries	SSM-2	wikipedia
Type 18 torpedo	Type 89 torpedo	missile	torpedo	JPN	Mitsubishi Heavy Industries		wikipedia
Type 53 torpedo	Type 53 torpedo	missile	torpedo	RUS		53-65K|TEST-71|TEST-71ME|53-65KE	wikipedia
Type 53-65	Type 53-65	missile	torpedo	RUS		53-65 torpedo	wikipedia
Type 79 Jyu-MAT	Type 87 ATM	missile	missile	JPN	Kawasaki Heavy Industries		wikipedia
Type 81 Tan-SAM	Type 81 Tan-SAM	air-defence system	air defence system	JPN	Toshiba	Tan-SAM	wikipedia
Type 87 ATM	Type 87 ATM	missile	missile	JPN	Kawasaki Heavy Industries		wikipedia
Type 88 SSM	Type 88 SSM	missile	missile	JPN	Mitsubishi Heavy Industries	SSM-1|Type 88 surface-to-ship missile|SSM-1B	wikipedia
Type 89 torpedo	Type 89 torpedo	missile	torpedo	JPN	Mitsubishi Heavy Industries	GRX-2	wikipedia
Type 90 SSM	Type 88 SSM	missile	missile	JPN	Mitsubishi Heavy Industries		wikipedia
Type 91 MANPADS	Type 91 MANPADS	missile	missile	JPN	Toshiba	Kin-SAM|Type 91 surface-to-air missile	wikipedia
Type 97 torpedo	Type 89 torpedo	missile	torpedo	JPN	Mitsubishi Heavy Industries		wikipedia
~Typhon	Typhon	missile	missile system	USA	Lockheed Martin	Typhon missile system|Mid-Range Capability|Typhon Mid-Range Capability	wikipedia
UGM-133	UGM-133	missile	missile	USA	Lockheed Martin	UGM-133 Trident II|Trident II|Trident D5|Trident II D5|Trident missile|~Trident	wikipedia
UGM-27	UGM-27	missile	missile	USA	Lockheed	UGM-27 Polaris|Polaris missile	designation-systems.net
UGM-84	RGM-84	missile	missile	USA	Boeing|McDonnell Douglas	Sub-Harpoon|UGM-84L|UGM-84L Harpoon|UGM-84L Harpoon Block II|Encapsulated Harpoon	designation-systems.net
UGST Fizik	UGST Fizik	missile	torpedo	RUS	Gidropribor	UGST torpedo|Futlyar	wikipedia
UMPK	UMPK	missile	guidance kit	RUS		UMPK glide bomb	wikipedia
UMTAS	UMTAS	missile	missile	TUR	Roketsan	L-UMTAS|Mizrak-U|UMTAS missile	wikipedia
Umbani	Umbani	missile	guided bomb	ZAF	Denel	Al Tariq|Al Tariq bomb|Al-Tariq guided bomb	wikipedia
Umkhonto	Umkhonto	missile	missile	ZAF	Denel	Umkhonto-IR|Denel Umkhonto|Umkhonto missile	wikipedia
V-600	V-601	missile	missile	RUS	Fakel		wikipedia
V-601	V-601	missile	missile	RUS	Fakel	5V27	wikipedia
VA-111 Shkval	VA-111 Shkval	missile	torpedo	RUS		Shkval torpedo	wikipedia
~VAMPIRE	VAMPIRE	air-defence system	counter-UAS system	USA	L3Harris	VAMPIRE system|VAMPIRE counter-UAS|L3Harris VAMPIRE|Vehicle-Agnostic Modular Palletized ISR Rocket Equipment	maker
VL MICA	VL MICA	air-defence system	air defence system	FRA	MBDA	VL MICA NG|MICA VL|VL-MICA-M|VL MICA air defence system	wikipedia
VL-SRSAM	VL-SRSAM	missile	missile	IND	DRDO	Vertical Launch Short Range Surface-to-Air Missile	wikipedia
VSHORADS	VSHORADS	missile	missile	IND	DRDO|Bharat Dynamics	VSHORADS missile|DRDO VSHORADS	wikipedia
VT-1	Crotale	missile	missile	FRA	Thales	VT1 missile	wikipedia
Varunastra	Varunastra	missile	torpedo	IND	BDL	Varunastra torpedo	wikipedia
~Verba	Verba	missile	missile	RUS	KBM	9K333 Verba|Verba MANPADS|SA-25|9K333|SA-29	wikipedia
Vigilant missile	Vigilant missile	missile	missile	GBR			wikipedia
Vikhr	Vikhr	missile	missile	RUS	KBP	9K121 Vikhr|AT-16 Scallion|Vikhr-1|9A1472	wikipedia
Vilkha	Vilkha	missile	rocket	UKR	Luch	Vilkha-M|Vilkha rocket	wikipedia
WGU-43	Paveway	missile	guidance control unit	USA	Raytheon	WGU-43/B|WGU-43CD/B|WGU-43CD2/B	DSCA
Wan Chien	Wan Chien	missile	missile	TWN	NCSIST		wikipedia
Wind Demon	Wind Demon	missile	missile	ISR	IAI	Wind Demon cruise missile|Wind Demon missile	maker
~Wisla	Wisla	air-defence system	air defence system	POL,USA	PGZ|Raytheon	Wisła air defence	wikipedia
YJ-18	YJ-18	missile	missile	CHN	CASIC		wikipedia
YJ-21	YJ-21	missile	missile	CHN			wikipedia
YJ-62	YJ-62	missile	missile	CHN	CASIC	C-602|C-602 missile|YJ-62A	wikipedia
YJ-91	YJ-91	missile	missile	CHN			wikipedia
Yitian	Yitian	air-defence system	air defence system	CHN	NORINCO	TY-90 Yitian|Yitian-L	wikipedia
Yu-3	Yu-6	missile	torpedo	CHN			wikipedia
Yu-4	Yu-6	missile	torpedo	CHN			wikipedia
Yu-6	Yu-6	missile	torpedo	CHN			wikipedia
Yu-7	Yu-6	missile	torpedo	CHN			wikipedia
Yun Feng	Yun Feng	missile	missile	TWN	NCSIST		wikipedia
ZPU	ZPU	air-defence system	anti-aircraft gun	RUS		ZPU-4|ZPU-2|ZPU-1	wikipedia
ZSU-57-2	ZSU-57-2	air-defence system	anti-aircraft gun	RUS			wikipedia
ZU-23	ZU-23	air-defence system	anti-aircraft gun	RUS		ZU-23-2|ZU-23-2 anti-aircraft gun|ZU-23-2CP|ZU-23mm	wikipedia
Zargana decoy	Zargana decoy	other	decoy	TUR	Aselsan	ZARGANA torpedo countermeasure|Aselsan Zargana	maker
Zelzal	Zelzal	missile	rocket	IRN		Zelzal-2|Zelzal-1	wikipedia
Zolfaghar missile	Fateh-110	missile	missile	IRN		Zulfiqar missile	wikipedia
~Zuni	Zuni	ammunition	rocket	USA		Zuni rocket|5-inch Zuni	designation-systems.net
"""##
  static let systemsMissilesSum: UInt64 = 3046196654
}
