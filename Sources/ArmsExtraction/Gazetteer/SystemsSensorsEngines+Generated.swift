// Generated from systems-sensors-engines.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let systemsSensorsEngines = ##"""
# Weapon systems: sensors, engines, satellites, electronics and other equipment.
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
36D6	36D6	sensor	radar	UKR	Iskra	36D6M|ST-68U|79K6 Pelikan|80K6|79K6|80K6M|ST-68UM|Tin Shield	maker
6TD	6TD	engine	engine	UKR	Malyshev	6TD-2|6TD-1|6TD-2E|5TD|5TDF|6TD-2 engine|3TD|6TD-2 diesel	wikipedia
96L6	96L6	sensor	radar	RUS		96L6E|30N6E|64N6E|92N6|91N6E|30N6|92N6E	maker
AAQ-11	AAQ-11	sensor	FLIR	USA		AN/AAQ-11|AN/AAQ-11 MTADS|M-TADS/PNVS|Modernized Target Acquisition and Designation Sight|AN/ASQ-170|AN/ASQ-170 MTADS|M-TADS|AN/ASQ-170 Modernized Target Acquisition and Designation Sight|Modernized Target Acquisition Designation Sight|AN/AAR-11|AN/AAR-11 Modernized Pilot Night Vision Sensors|Arrowhead sight	maker
AAQ-13	AAQ-13	sensor	navigation pod	USA	Lockheed Martin|Martin Marietta	AN/AAQ-13|AN/AAQ-13 LANTIRN|LANTIRN navigation pod|AN/AAQ-13 navigation pod|AAQ-13 LANTIRN	maker
AAQ-14	AAQ-14	sensor	targeting pod	USA	Lockheed Martin|Martin Marietta	AN/AAQ-14|LANTIRN|AN/AAQ-14 LANTIRN|LANTIRN targeting pod|LANTIRN pod	maker
AAQ-20	AAQ-14	sensor	targeting pod	USA	Lockheed Martin|Martin Marietta	AN/AAQ-20	maker
AAQ-22	AAQ-22	sensor	FLIR	USA	Teledyne FLIR|FLIR Systems	AN/AAQ-22|BRITE Star|AN/AAQ-22 Star SAFIRE|Star SAFIRE|AN/AAQ-22E|BRITE Star II|Star SAFIRE III|Star SAFIRE HD|Star Safire 380|AN/AAQ-22F|AN/AAQ-22D|AN/AAQ-22G|AN/AAQ-22 BRITE Star II|Star SAFIRE 380-HD	maker
AAQ-24	AAQ-24	other	countermeasures system	USA	Northrop Grumman	AN/AAQ-24|AN/AAQ-24 LAIRCM|Large Aircraft Infrared Countermeasures|LAIRCM|AN/AAQ-24(V)N|AN/AAQ-24(V)|DIRCM AAQ-24|Large Aircraft Infrared Countermeasures (LAIRCM)|AN/AAQ-24 Large Aircraft Infrared Countermeasures|AN/AAQ-24(V)N LAIRCM|AN/AAQ-24(V)N Large Aircraft Infrared Countermeasures|Guardian Laser Transmitter Assembly|Guardian Laser Turret Assembly|AN/AAQ-24(V)25|AN/AAQ-24(V)N Large Aircraft Infrared Countermeasure	DSCA
AAQ-28	AAQ-28	sensor	targeting pod	ISR,USA	Rafael|Northrop Grumman	AN/AAQ-28|LITENING|AN/AAQ-28 LITENING|LITENING pod|LITENING III|Litening targeting pod|Litening 5|LITENING Advanced Targeting|AN/AAQ-28(V) Litening|Litening G4|Litening II|LITENING AT|AN/AAQ-28 LITENING Targeting Pods	maker
AAQ-30	AAQ-30	sensor	FLIR	USA	Lockheed Martin	AN/AAQ-30|AN/AAQ-30 Target Sight System|Target Sight System|AN/AAQ-30A	maker
AAQ-33	AAQ-33	sensor	targeting pod	USA	Lockheed Martin	AN/AAQ-33|AN/AAQ-33 Sniper|Sniper Advanced Targeting Pod|Sniper XR|Sniper ATP|Sniper pod|AN/AAQ-33 Sniper Advanced Targeting Pod|Sniper Advanced Targeting Pods|Sniper targeting pod|Sniper ER|AN/AAQ-33 Sniper pod|Sniper targeting pods|Sniper XR pod|AN/AAQ-33 SNIPER Pods|AN/AAQ-33 Sniper Advanced Targeting Pods	maker
AAQ-35	AAQ-35	sensor	FLIR	USA,CAN	L3Harris Wescam	AN/AAQ-35|L3 Wescam MX-15|MX-15|MX-20|MX-10|Wescam MX-15|WESCAM MX-20|MX-15HD|MX-20HD|Wescam MX-10|MX-25|MX-15D|Wescam MX-15D|L-3 Wescam MX-15D|Wescam MX	maker
AAQ-45	AAQ-45	other	countermeasures system	USA	Northrop Grumman	AN/AAQ-45|AN/AAQ-45 Distributed Aperture Infrared Countermeasure	DSCA
AAR-44	AAR-44	sensor	missile warning system	USA	L3Harris	AN/AAR-44|AN/AAR-44B	designation-systems.net
AAR-47	AAR-47	other	missile warning system	USA	BAE Systems|Orbital ATK	AN/AAR-47|AN/AAR-47 Missile Warning System|AN/AAR-47A|AN/AAR-47B|AN/AAR-47 missile warning|AN/AAR-47A(V)2	DSCA
AAR-54	AAR-54	other	missile warning system	USA	Northrop Grumman	AN/AAR-54|AN/AAR-54 missile warning	DSCA
AAR-57	AAR-57	other	missile warning system	USA	BAE Systems	AN/AAR-57|Common Missile Warning System|AN/AAR-57 Common Missile Warning System|AN/AAR-57(V)|Common Missile Warning Systems|AN/AAR-57 CMWS|AN/AAR-57(V)3/5|AN/AAR-57 Common Missile Warning Systems|AN/AAR-57(V)3 Common Missile Warning System	DSCA
AAR-60	AAR-60	other	missile warning system	DEU,USA	Hensoldt	AN/AAR-60|MILDS AN/AAR-60|AN/AAR-60 MILDS|MILDS-F	maker
AAS-42	AAS-42	sensor	IRST	USA	Lockheed Martin	AN/AAS-42|IRST21|AN/ASG-34|Legion Pod|AN/ASG-34A|AN/ASG-34 IRST|Infrared Search and Track|AN/AAS-42 IRST|Legion pods|AN/ASG-34A(V)1 Infrared Search and Track|AN/ASG-34(V)1	maker
AAS-44	AAS-52	sensor	EO sensor	USA	Raytheon	AN/AAS-44|AN/AAS-44C|AN/AAS-44C(V) Multi-Spectral Targeting System|AN/AAS-44C(V)	maker
AAS-52	AAS-52	sensor	EO sensor	USA	Raytheon	AN/AAS-52|Common Sensor Payload|Multi-Spectral Targeting System|MTS-B|MTS-A|AN/DAS-1|AN/DAS-4|AN/DAS-1 MTS-B|Multi-Spectral Targeting Systems|MTS-B Multi-Spectral Targeting System	maker
AAS-53	AAS-52	sensor	EO sensor	USA	Raytheon	AN/AAS-53	maker
AE1107	AE1107	engine	engine	USA	Rolls-Royce	AE 1107C|T406|AE 1107C engine	wikipedia
AE2100	AE2100	engine	engine	USA	Rolls-Royce	AE 2100D3|AE 2100J|Rolls-Royce AE 2100D|AE-2100D3 engine|AE-2100D3 turboprop|AE 2100D|AE2100D2A	wikipedia
AFATDS	AFATDS	other	fire direction system	USA	Raytheon	Advanced Field Artillery Tactical Data System|International Field Artillery Tactical Data System|IFATDS|AN/GYK-37	DSCA
AGT1500	AGT1500	engine	engine	USA	Honeywell	AGT1500 M1 Tank series engines|AGT-1500 engine	wikipedia
AI-20	AI-20	engine	engine	UKR	Motor Sich	AI-20M|AI-20D	wikipedia
AI-222	AI-222	engine	engine	UKR	Motor Sich|Ivchenko-Progress	AI-222-25|AI-222-25F|AI-222K-25|AI-222-25 engine	wikipedia
AI-24	AI-20	engine	engine	UKR	Motor Sich		wikipedia
AI-25	AI-25	engine	engine	UKR	Motor Sich|Ivchenko-Progress	AI-25TL|AI-25TLK|AI-25TLSh	wikipedia
AI-322F	AI-222	engine	engine	UKR	Motor Sich|Ivchenko-Progress		wikipedia
AI-450	AI-450	engine	engine	UKR	Motor Sich|Ivchenko-Progress	AI-450T|AI-450S|AI-450C|AI-450CT	wikipedia
AI-9V	AI-20	engine	engine	UKR	Motor Sich		wikipedia
AL-21F	AL-21F	engine	engine	RUS	Saturn|Lyulka	AL-21F-3|AL-21	wikipedia
AL-31F	AL-31F	engine	engine	RUS	Saturn|Salut|UEC	AL-31FN|AL-31FP|AL-31|AL-31FN Series 3|AL-31FP engine|AL-31F engine|AL-31FP aero engines|AL-31FP engines	wikipedia
AL-41F	AL-41F	engine	engine	RUS	Saturn|UEC	AL-41F-1S|AL-41F1|117S engine|AL-41	wikipedia
AL-55	AL-55	engine	engine	RUS	Saturn	AL-55I	wikipedia
ALE-39	ALE-39	other	countermeasures dispenser	USA		AN/ALE-39	DSCA
ALE-40	ALE-40	other	countermeasures dispenser	USA	BAE Systems	AN/ALE-40	DSCA
ALE-45	ALE-45	other	countermeasures dispenser	USA		AN/ALE-45	DSCA
ALE-47	ALE-47	other	countermeasures dispenser	USA	BAE Systems	AN/ALE-47|AN/ALE-47 Countermeasure Dispenser|AN/ALE-47 Airborne Countermeasures Dispenser|AN/ALE-47 Countermeasures Dispensing System|AN/ALE-47 countermeasure dispensing system|Airborne Countermeasures Dispenser System|AN/ALE-47 Threat Adaptive Countermeasure Dispenser Systems|AN/ALE-47 Airborne Countermeasures Dispenser System	DSCA
ALE-50	ALE-50	other	towed decoy	USA	Raytheon	AN/ALE-50|AN/ALE-50 towed decoy|ALE-50 towed decoy	DSCA
ALE-55	ALE-55	other	towed decoy	USA	BAE Systems	AN/ALE-55|AN/ALE-55 towed decoy|AN/ALE-55 Fiber Optic Towed Decoy|ALE-55 towed decoy	DSCA
ALE-70	ALE-70	other	towed decoy	USA	BAE Systems	AN/ALE-70|AN/ALE-70 towed decoy	DSCA
ALQ-119	ALQ-119	other	jammer	USA		AN/ALQ-119	DSCA
ALQ-126	ALQ-126	other	jammer	USA		AN/ALQ-126|AN/ALQ-126B	DSCA
ALQ-131	ALQ-131	other	jammer	USA	Northrop Grumman	AN/ALQ-131|AN/ALQ-131 pod|AN/ALQ-131A|AN/ALQ-131A ECM pod|ALQ-131 pod	DSCA
ALQ-135	ALQ-135	other	jammer	USA	Northrop Grumman	AN/ALQ-135|AN/ALQ-135M	DSCA
ALQ-136	ALQ-136	other	jammer	USA	ITT	AN/ALQ-136|AN/ALQ-136(V)5	DSCA
ALQ-144	ALQ-144	other	IR jammer	USA	BAE Systems	AN/ALQ-144|AN/ALQ-144A|AN/ALQ-144A(V)3|AN/ALQ-144 Infrared Countermeasures	DSCA
ALQ-165	ALQ-165	other	jammer	USA	ITT|Northrop Grumman	AN/ALQ-165|Airborne Self-Protection Jammer	DSCA
ALQ-172	ALQ-172	other	jammer	USA		AN/ALQ-172	DSCA
ALQ-178	ALQ-178	other	EW suite	USA,TUR		AN/ALQ-178|SPEWS II|AN/ALQ-178(V)5+	DSCA
ALQ-184	ALQ-184	other	jammer	USA	Raytheon	AN/ALQ-184|AN/ALQ-184 pod|AN/ALQ-184(V)	DSCA
ALQ-187	ALQ-187	other	jammer	USA	Raytheon	AN/ALQ-187|ASPIS II	DSCA
ALQ-210	ALQ-210	other	ESM system	USA	Lockheed Martin	AN/ALQ-210|AN/ALQ-210 Electronic Support Measures|AN/ALQ-210 Electronic Support Measures system	DSCA
ALQ-211	ALQ-211	other	EW suite	USA	L3Harris|ITT Exelis|Harris	AN/ALQ-211|AIDEWS|AN/ALQ-211(V)4|AN/ALQ-211 AIDEWS|Advanced Integrated Defensive Electronic Warfare Suite|AN/ALQ-211(V)4 AIDEWS|Airborne Integrated Defensive Electronic Warfare Suite|AN/ALQ-211 A(V)4|AN/ALQ-211(V)9 AIDEWS|AN/ALQ-211 Advanced Integrated Defensive Electronic Warfare Suite	DSCA
ALQ-212	ALQ-212	other	countermeasures system	USA	BAE Systems	AN/ALQ-212|Advanced Threat Infrared Countermeasures	DSCA
ALQ-213	ALQ-213	other	EW management system	DNK,USA	Terma	AN/ALQ-213|AN/ALQ-213 EW management|AN/ALQ-213 Electronic Warfare Management System|Terma AN/ALQ-213|AN/ALQ-213 Electronic Warfare Management Systems	DSCA
ALQ-214	ALQ-214	other	jammer	USA	L3Harris|BAE Systems	AN/ALQ-214|Integrated Defensive Electronic Countermeasures|AN/ALQ-214 Integrated Countermeasures|AN/ALQ-214 IDECM|IDECM|AN/ALQ-214A(V)4|AN/ALQ-214 Integrated Countermeasures systems	DSCA
ALQ-217	ALQ-210	other	ESM system	USA	Lockheed Martin	AN/ALQ-217|AN/ALQ-217 Electronic Support Measures	DSCA
ALQ-218	ALQ-218	other	EW receiver	USA	Northrop Grumman	AN/ALQ-218|AN/ALQ-218(V)2	DSCA
ALQ-227	ALQ-227	other	jammer	USA	Raytheon	AN/ALQ-227|Next Generation Jammer|Next Generation Jammer Mid-Band	DSCA
ALQ-239	ALQ-239	other	EW suite	USA	BAE Systems	AN/ALQ-239|Digital Electronic Warfare System|AN/ALQ-239 Digital Electronic Warfare System|DEWS F-15|Digital Electronic Warfare Suites	DSCA
ALQ-240	ALQ-240	other	ESM system	USA	Northrop Grumman	AN/ALQ-240|AN/ALQ-240 Electronic Support Measures|AN/ALQ-240(V)1	DSCA
ALQ-249	ALQ-227	other	jammer	USA	Raytheon	AN/ALQ-249|AN/ALQ-249 Next Generation Jammer	DSCA
ALQ-250	ALQ-250	other	EW suite	USA	BAE Systems	AN/ALQ-250|EPAWSS|Eagle Passive Active Warning Survivability System|AN/ALQ-250 Eagle Passive Active Warning Survivability System|AN/ALQ-250 EPAWSS	DSCA
ALQ-254	ALQ-254	other	EW suite	USA	L3Harris	AN/ALQ-254|Viper Shield|AN/ALQ-254 Viper Shield|AN/ALQ-254 Viper Shield or equivalent|AN/ALQ-254(V)1	DSCA
ALQ-257	ALQ-257	other	EW suite	USA	Northrop Grumman	AN/ALQ-257|Integrated Viper Electronic Warfare Suite|IVEWS|AN/ALQ-257 Integrated Viper Electronic Warfare Suite|AN/ALQ-257 IVEWS	DSCA
ALQ-99	ALQ-99	other	jammer	USA		AN/ALQ-99|AN/ALQ-99F|AN/ALQ-99F-V Tactical Jamming System|AN/ALQ-99 jamming	DSCA
ALR-46	ALR-46	sensor	radar warning receiver	USA	Litton	AN/ALR-46|AN/ALR-74|ALR-74	designation-systems.net
ALR-56	ALR-56	other	radar warning receiver	USA	BAE Systems	AN/ALR-56|AN/ALR-56M|AN/ALR-56C|AN/ALR-56M radar warning receiver|AN/ALR-56M Advanced Radar Warning Receiver|ALR-56M	DSCA
ALR-67	ALR-67	other	radar warning receiver	USA	Raytheon	AN/ALR-67|AN/ALR-67(V)3|ALR-67(V)3|AN/ALR-67(V)3 Radar Warning Receiver|AN/ALR-67(V)3 Electric Warfare Countermeasures Receiving Sets	DSCA
ALR-69	ALR-69	other	radar warning receiver	USA	Raytheon	AN/ALR-69|AN/ALR-69A|AN/ALR-69A(V)|ALR-69A|AN/ALR-69A Radar Warning Receiver	DSCA
ALR-93	ALR-93	other	radar warning receiver	USA	Northrop Grumman	AN/ALR-93|AN/ALR-93(V)1	DSCA
APAR	APAR	sensor	radar	NLD,DEU	Thales	APAR Block 2|APAR radar	maker
APG-63	APG-63	sensor	radar	USA	Raytheon	AN/APG-63|AN/APG-63(V)1|APG-63(V)3	designation-systems.net
APG-65	APG-65	sensor	radar	USA	Raytheon|Hughes	AN/APG-65	designation-systems.net
APG-66	APG-66	sensor	radar	USA	Northrop Grumman|Westinghouse	AN/APG-66|APG-66(V)2	designation-systems.net
APG-68	APG-68	sensor	radar	USA	Northrop Grumman	AN/APG-68|AN/APG-68(V)9|APG-68(V)9	designation-systems.net
APG-70	APG-70	sensor	radar	USA	Raytheon	AN/APG-70	designation-systems.net
APG-73	APG-73	sensor	radar	USA	Raytheon	AN/APG-73	designation-systems.net
APG-77	APG-77	sensor	radar	USA	Northrop Grumman	AN/APG-77	designation-systems.net
APG-78	APG-78	sensor	radar	USA	Lockheed Martin|Northrop Grumman|Longbow LLC	AN/APG-78|Longbow fire control radar|AN/APG-78 Longbow|Longbow Fire Control Radars|AN/APG-78 Fire Control Radar|Longbow radar	designation-systems.net
APG-79	APG-79	sensor	radar	USA	Raytheon	AN/APG-79|APG-79 AESA|AN/APG-79(V)4	designation-systems.net
APG-80	APG-80	sensor	radar	USA	Northrop Grumman	AN/APG-80	designation-systems.net
APG-81	APG-81	sensor	radar	USA	Northrop Grumman	AN/APG-81	designation-systems.net
APG-82	APG-82	sensor	radar	USA	Raytheon	AN/APG-82|AN/APG-82(V)1|APG-82(V)1|APG-82 AESA	designation-systems.net
APG-83	APG-83	sensor	radar	USA	Northrop Grumman	AN/APG-83|Scalable Agile Beam Radar|AN/APG-83 SABR|APG-83 SABR|AN/APG-83 AESA|SABR radar|AN/APG-83 Active Electronically Scanned Array|Scalable Agile Beam Radars	designation-systems.net
APG-85	APG-81	sensor	radar	USA	Northrop Grumman	AN/APG-85	designation-systems.net
APN-194	APN-194	sensor	radar altimeter	USA		AN/APN-194	designation-systems.net
APN-209	APN-209	sensor	radar altimeter	USA		AN/APN-209|AN/APN-209 Radar Altimeter	designation-systems.net
APN-241	APN-241	sensor	radar	USA	Northrop Grumman	AN/APN-241|AN/APN-241 Low Power Color Radar	designation-systems.net
APQ-153	APQ-159	sensor	radar	USA			designation-systems.net
APQ-159	APQ-159	sensor	radar	USA		AN/APQ-159	designation-systems.net
APQ-174	APQ-174	sensor	radar	USA		AN/APQ-174|Silent Knight Radar	designation-systems.net
APQ-187	APQ-174	sensor	radar	USA		AN/APQ-187|AN/APQ-187 Silent Knight	designation-systems.net
APR-39	APR-39	other	radar warning receiver	USA	Northrop Grumman	AN/APR-39|AN/APR-39A|AN/APR-39C|AN/APR-39D|AN/APR-39 Radar Signal Detecting|AN/APR-39A(V)4|AN/APR-39D(V)2|AN/APR-39C(V)1/4|AN/APR-39 Radar Warning Receiver|AN/APR-39D(V)2 Radar Signal Detecting Sets|AN/APR-39A(V)4 radar signal detecting|AN/APR-39C(V)1	DSCA
APR-48	APR-48	other	radar frequency interferometer	USA	Lockheed Martin	AN/APR-48|AN/APR-48A|AN/APR-48B|Modernized Radar Frequency Interferometer|AN/APR-48B Modernized Radar Frequency Interferometer	DSCA
APS-115	APS-115	sensor	radar	USA		AN/APS-115	designation-systems.net
APS-134	APS-134	sensor	radar	USA		AN/APS-134	designation-systems.net
APS-137	APS-137	sensor	radar	USA	Raytheon	AN/APS-137|AN/APS-137B	designation-systems.net
APS-143	APS-143	sensor	radar	USA	Telephonics	AN/APS-143|APS-143 OceanEye|APS-143C	designation-systems.net
APS-145	APS-145	sensor	radar	USA	Lockheed Martin	AN/APS-145	designation-systems.net
APS-147	APS-147	sensor	radar	USA	Telephonics	AN/APS-147	designation-systems.net
APS-153	APS-153	sensor	radar	USA	Telephonics	AN/APS-153|AN/APS-153(V) Multi-Mode Radar|APS-153 Multi-Mode Radar	designation-systems.net
APS-154	APS-154	sensor	radar	USA	Raytheon	AN/APS-154	designation-systems.net
APX-100	APX-100	other	IFF transponder	USA	Raytheon	AN/APX-100	DSCA
APX-109	APX-109	other	IFF interrogator	USA	BAE Systems	AN/APX-109	DSCA
APX-111	APX-109	other	IFF interrogator	USA	BAE Systems	AN/APX-111|AN/APX-111 Combined Interrogator Transponder|AN/APX-111(V)	DSCA
APX-113	APX-109	other	IFF interrogator	USA	BAE Systems	AN/APX-113|AN/APX-113 AIFF	DSCA
APX-117	APX-117	other	IFF transponder	USA	BAE Systems	AN/APX-117|AN/APX-117A(V)|AN/APX-117/118	DSCA
APX-118	APX-117	other	IFF transponder	USA	BAE Systems	AN/APX-118|AN/APX-118 IFF|AN/APX-118 transponder	DSCA
APX-119	APX-119	other	IFF transponder	USA	Raytheon	AN/APX-119|AN/APX-119 IFF|AN/APX-119 transponder|AN/APX-119 Identification Friend or Foe	DSCA
APX-123	APX-123	other	IFF transponder	USA	BAE Systems	AN/APX-123|AN/APX-123A|AN/APX-123 IFF|AN/APX-123A(V)1|AN/APX-123A Identification Friend or Foe|AN/APX-123A IFF|AN/APX-123 Identification Friend or Foe transponder|AN/APX-123A common transponder	DSCA
APX-126	APX-126	other	IFF interrogator	USA	BAE Systems	AN/APX-126|AN/APX-126/127|AN/APX-126 Advanced Identification Friend or Foe|AN/APX-126 IFF|AN/APX-126 Combined Interrogator Transponder	DSCA
APX-127	APX-126	other	IFF interrogator	USA	BAE Systems	AN/APX-127|AN/APX-127 Advanced Identification Friend or Foe|AN/APX-127 combined interrogator transponder	DSCA
APY-1	APY-2	sensor	radar	USA	Northrop Grumman	AN/APY-1	designation-systems.net
APY-10	APY-10	sensor	radar	USA	Raytheon	AN/APY-10|AN/APY-10 Radar	designation-systems.net
APY-2	APY-2	sensor	radar	USA	Northrop Grumman	AN/APY-2	designation-systems.net
APY-8	APY-8	sensor	radar	USA	General Atomics	AN/APY-8|Lynx SAR|Lynx radar|AN/APY-8 Lynx|Lynx Synthetic Aperture Radar|Lynx IIe|AN/APY-8 Lynx IIe|AN/DPY-1	designation-systems.net
APY-9	APY-9	sensor	radar	USA	Lockheed Martin	AN/APY-9|AN/APY-9 radar	designation-systems.net
AQS-13	AQS-18	sensor	dipping sonar	USA	L3Harris	AN/AQS-13	wikipedia
AQS-14	AQS-24	sensor	mine-hunting sonar	USA	Northrop Grumman	AN/AQS-14	wikipedia
AQS-18	AQS-18	sensor	dipping sonar	USA	L3Harris	AN/AQS-18|HELRAS|AN/AQS-18V|L3 HELRAS|DS-100 HELRAS	wikipedia
AQS-20	AQS-24	sensor	mine-hunting sonar	USA	Northrop Grumman	AN/AQS-20|AN/AQS-20C	wikipedia
AQS-22	AQS-22	sensor	dipping sonar	USA,FRA	Raytheon|Thales	AN/AQS-22|AN/AQS-22 ALFS|Airborne Low Frequency Sonar|AN/AQS-22 Airborne Low Frequency Sonar|Airborne Low Frequency System|AQS-22 ALFS|AN/AQS-22 Airborne Low Frequency Systems	DSCA
AQS-24	AQS-24	sensor	mine-hunting sonar	USA	Northrop Grumman	AN/AQS-24|AN/AQS-24B	wikipedia
AR-320	AR-327	sensor	radar	GBR	BAE Systems		maker
AR-325	AR-327	sensor	radar	GBR	BAE Systems		maker
AR-327	AR-327	sensor	radar	GBR	BAE Systems	Commander AR327|Watchman radar|Type 101 radar	maker
AR-3D	AR-3D	sensor	radar	GBR	Plessey	Commander SL|AR-3D radar	wikipedia
ARC-159	ARC-182	other	radio	USA		AN/ARC-159	DSCA
ARC-164	ARC-164	other	radio	USA	Raytheon	AN/ARC-164	DSCA
ARC-182	ARC-182	other	radio	USA		AN/ARC-182	DSCA
ARC-186	ARC-186	other	radio	USA		AN/ARC-186	DSCA
ARC-201	ARC-201	other	radio	USA	L3Harris|ITT	AN/ARC-201|AN/ARC-201D|AN/ARC-201 SINCGARS|AN/ARC-201D VHF-FM|AN/ARC-201D Single Channel Ground and Airborne Radio System	DSCA
ARC-210	ARC-210	other	radio	USA	Collins Aerospace|Rockwell Collins	AN/ARC-210|AN/ARC-210 radio|AN/ARC-210 RT-1990|AN/ARC-210 RT-2036|AN/ARC-210 radios|AN/ARC-210 Gen 5|AN/ARC-210 RT-1990A(C)|AN/ARC-210 Gen6|AN/ARC-210 UHF/VHF	DSCA
ARC-220	ARC-220	other	radio	USA	Rockwell Collins	AN/ARC-220|AN/ARC-220 HF	DSCA
ARC-222	ARC-222	other	radio	USA	Raytheon	AN/ARC-222	DSCA
ARC-231	ARC-231	other	radio	USA	Raytheon	AN/ARC-231|AN/ARC-231A|AN/ARC-231 RT-1808A|AN/ARC-231A VHF/UHF|AN/ARC-231 RT-1987	DSCA
ARC-238	ARC-238	other	radio	USA	Raytheon	AN/ARC-238|AN/ARC-238 radio|AN/ARC-238 SINCGARS|AN/ARC-238 radios	DSCA
ARIES radar	ARIES radar	sensor	radar	ESP	Indra	Aries-SAAS|ARIES-FL	maker
ARN-118	ARN-118	other	TACAN	USA		AN/ARN-118	DSCA
ARN-147	ARN-147	other	VOR/ILS receiver	USA	Rockwell Collins	AN/ARN-147|AN/ARN-147 VOR/ILS	DSCA
ARN-149	ARN-147	other	VOR/ILS receiver	USA	Rockwell Collins	AN/ARN-149|AN/ARN-149 ADF|AN/ARN-149(V)	DSCA
ARN-153	ARN-153	other	TACAN	USA	Rockwell Collins	AN/ARN-153|AN/ARN-153 TACAN|AN/ARN-153(V)	DSCA
~ARTHUR	ARTHUR	sensor	radar	SWE	Saab	ARTHUR radar|ARTHUR weapon locating|ARTHUR artillery hunting radar|ARTHUR weapon-locating radar|Saab ARTHUR	maker
ASN-128	ASN-128	other	Doppler navigation	USA		AN/ASN-128|AN/ASN-128D|AN/ASN-128D Doppler	DSCA
ASN-157	ASN-128	other	Doppler navigation	USA		AN/ASN-157	DSCA
ASO-94	ASO-94	sensor	sonar	DEU	Atlas Elektronik	DSQS-23|DSQS-21|ACTAS sonar|ACTAS|CSU-90|ISUS-90|DSQS-24|DSQS-23BZ|ISUS 100	maker
ASQ-213	ASQ-213	sensor	targeting pod	USA	Raytheon	AN/ASQ-213|HARM Targeting System|AN/ASQ-213 HARM Targeting System|AN/ASQ-213 HTS|HARM Targeting Systems|AN/ASQ-213 R7	maker
ASQ-228	ASQ-228	sensor	targeting pod	USA	Raytheon|RTX	AN/ASQ-228|ATFLIR|Advanced Targeting Forward-Looking Infrared|AN/ASQ-228 ATFLIR|AN/ASQ-228 Advanced Targeting Forward Looking Infrared|AN/AAS-38|AAS-38|AN/AAS-38 Nite Hawk	maker
AVDS-1790	AVDS-1790	engine	engine	USA	Continental|L3Harris	AVDS-1790-2|AVCR-1790|AVDS-1790-8CR	wikipedia
AVQ-23	AVQ-23	sensor	targeting pod	USA	Westinghouse	AN/AVQ-23|AN/AVQ-23 Pave Spike|Pave Spike pod|AN/AVQ-26|Pave Tack|AN/AVQ-26 Pave Tack	designation-systems.net
AVR-2	AVR-2	other	laser warning system	USA	Collins Aerospace	AN/AVR-2|AN/AVR-2B|AN/AVR-2B Laser Detecting|AN/AVR-2B Laser Detecting Sets|AN/AVR-2A	DSCA
AVS-10	AVS-6	sensor	night vision goggles	USA	L3Harris|Elbit Systems of America	AN/AVS-10	DSCA
AVS-6	AVS-6	sensor	night vision goggles	USA	L3Harris|Elbit Systems of America	AN/AVS-6|AN/AVS-6 Night Vision Goggles|AN/AVS-6 ANVIS|AN/AVS-6(V)1A	DSCA
AVS-7	AVS-6	sensor	night vision goggles	USA	L3Harris|Elbit Systems of America	AN/AVS-7	DSCA
AVS-9	AVS-6	sensor	night vision goggles	USA	L3Harris|Elbit Systems of America	AN/AVS-9|AN/AVS-9 Night Vision Goggles|AN/AVS-9 NVG|AN/AVS-9 night vision	DSCA
~Adour	Adour	engine	engine	GBR,FRA	Rolls-Royce|Turbomeca|Safran	Adour Mk 951|Rolls-Royce Adour|Adour-871|Adour Mk 871|F405|Adour 951|Adour-871 engine	wikipedia
~Aneto	Aneto	engine	engine	FRA	Safran	Aneto-1K|Safran Aneto	wikipedia
Ardiden	Ardiden	engine	engine	FRA,IND	Turbomeca|Safran|HAL	Ardiden 1H1|Shakti engine|HAL Shakti engine|TM-333|Ardiden 3C	wikipedia
Arena-M	Arena-M	other	active protection system	RUS	KBM	Arena APS|Arena active protection|Shtora-1|Afghanit	maker
Argos EO	Argos EO	sensor	EO sensor	DEU	Hensoldt	ARGOS II|Hensoldt ARGOS-II|Hensoldt Argos|Goshawk EO	maker
Arriel	Arriel	engine	engine	FRA	Turbomeca|Safran	Arriel-2|Arriel 2D|Arriel-1|Safran Arriel|Arriel 2E|Arriel-2C|Arriel 2L2	wikipedia
Arrius	Arrius	engine	engine	FRA	Turbomeca|Safran	Arrius-2|Safran Arrius|Arrius 2B	wikipedia
~Artisan	Artisan	sensor	radar	GBR	BAE Systems	Artisan 3D|Type 997 Artisan|Artisan 3D radar|Sampson radar|SAMPSON multi-function	maker
Aselpod	Aselpod	sensor	targeting pod	TUR	Aselsan	Aselsan Aselpod|ASELPOD targeting pod|ASELFLIR 400|ASELFLIR-500|CATS EO|ASELFLIR-300T|Aselsan CATS|Aselflir-200|TOYGUN	maker
Atar 9	Atar 9	engine	engine	FRA	SNECMA	Atar-9C|Atar 9K50|Atar-9K|Atar 09C	wikipedia
BACN	BACN	other	communications payload	USA	Northrop Grumman	Battlefield Airborne Communications Node	DSCA
BATS-D	BATS-D	other	radio	USA	Viasat	AN/PRC-161|Battlefield Awareness and Targeting System-Dismounted|AN/PRC-161 BATS-D	DSCA
BLQ-10	BLQ-10	other	EW suite	USA	Lockheed Martin	AN/BLQ-10	DSCA
BQQ-10	BQQ-10	sensor	sonar	USA	Lockheed Martin	AN/BQQ-10	DSCA
BR700	BR710	engine	engine	DEU	Rolls-Royce Deutschland	BR700-710	wikipedia
BR710	BR710	engine	engine	DEU	Rolls-Royce Deutschland		wikipedia
BR725	BR710	engine	engine	DEU	Rolls-Royce Deutschland		wikipedia
BRU-32	BRU-32	other	bomb rack	USA		BRU-32B/A|BRU-32 ejector rack	DSCA
BRU-33	BRU-55	other	bomb rack	USA		BRU-33 CVER	DSCA
BRU-36	BRU-32	other	bomb rack	USA		BRU-36/A	DSCA
BRU-42	BRU-55	other	bomb rack	USA		BRU-42A/A	DSCA
BRU-55	BRU-55	other	bomb rack	USA		BRU-55/A|BRU-55 smart bomb rack	DSCA
BRU-57	BRU-57	other	bomb rack	USA	Boeing	BRU-57/A|BRU-57 bomb rack|BRU-57 Multiple Carriage|BRU-57 multiple carriage smart bomb racks	DSCA
BRU-61	BRU-61	other	bomb rack	USA	Boeing	BRU-61/A|BRU-61 SDB carriage|BRU-61A/A|BRU-61 carriage	DSCA
BYG-1	BYG-1	other	combat system	USA	General Dynamics	AN/BYG-1|AN/BYG-1 combat	DSCA
~BZM	BZM	engine	fuel cell	DEU	Siemens	BZM-34|BZM-120|Siemens BZM 120	wikipedia
Bars radar	Bars radar	sensor	radar	RUS	NIIP	N011M Bars|N011M|Irbis-E|N035 Irbis-E|N036 Byelka	wikipedia
~Blighter	Blighter	sensor	radar	GBR	Blighter Surveillance Systems	Blighter B400|Blighter radar|AUDS counter-UAS|Blighter A400	maker
Blue Force Tracker	Blue Force Tracker	other	tracking system	USA	Viasat	Blue Force Tracking|BFT-2|Blue Force Tracking 2|JBC-P|Joint Battle Command-Platform|Blue Force Tracker 2	DSCA
BriteCloud	BriteCloud	other	decoy	GBR,ITA	Leonardo	BriteCloud 55|BriteCloud 218|BriteCloud decoy|AN/ALQ-260|BriteCloud Expendable Active Decoy	maker
CAPTAS	CAPTAS	sensor	towed sonar	FRA	Thales	CAPTAS-4|CAPTAS-2|CAPTAS-1|CAPTAS sonar|Captas-2 sonar|Sonar 2087|CAPTAS-4 sonar	maker
CATM-114	AGM-114	missile	training missile	USA	Lockheed Martin	M36E8|M36E9|M36E8 Hellfire|M36E8 Captive Air Training Missile|Hellfire Captive Air Training Missile|CATM-114B2A|M36E9 Hellfire|CATM-114R|M36E8 Hellfire Captive Air Training Missile|Hellfire M36-E9 Captive Air Training Missile	DSCA
CATM-120	AIM-120	missile	training missile	USA	Raytheon	CATM-120C|CATM-120B|AMRAAM Captive Air Training Missile|AIM-120 Captive Air Training Missile|CATM-120D|AMRAAM Captive Air Training Missiles|AIM-120 CATM|AIM-120C Captive Air Training Missile|CATM-120C training missile	DSCA
CATM-154	AGM-154	missile	training missile	USA	Raytheon	JSOW CATM|JSOW Captive Air Training Missile	DSCA
CATM-158	AGM-158	missile	training missile	USA	Lockheed Martin	JASSM CATM|DATM-158|JASSM Dummy Air Training Missile|CATM-158B|LRASM CATM|DATM-158C|CATM-158C	DSCA
CATM-65	AGM-65	missile	training missile	USA	Raytheon	TGM-65|TGM-65D|TGM-65G|TGM-65 training guided missile|CATM-65K|TGM-65H|TGM-65L|TGM-65E	DSCA
CATM-84	AGM-84	missile	training missile	USA	Boeing	ATM-84L|CATM-84L|ATM-84|CATM-84D|CATM-84L-1|CATM-84H/K|ATM-84L-1|ATM-84H/K|CATM-84K|ATM-84K	DSCA
CATM-88	AGM-88	missile	training missile	USA	Raytheon	CATM-88B|CATM-88C|HARM Captive Air Training Missile|CATM-88E|AARGM Captive Air Training Missile|AGM-88 CATM|AARGM CATM|CATM-88B HARM	DSCA
CATM-9M	AIM-9	missile	training missile	USA	Raytheon	CATM-9L|CATM-9M captive|AIM-9M CATM|AIM-9M Captive Air Training Missile|CATM-9L/M	DSCA
CATM-9X	AIM-9	missile	training missile	USA	Raytheon	Captive Air Training Missile AIM-9X|CATM-9X-2|AIM-9X Captive Air Training Missile|CATM-9X Block II|AIM-9X Block II Captive Air Training Missile|AIM-9X-2 Captive Air Training Missile|AIM-9X-2 Block II CATM|AIM-9X Sidewinder Captive Air Training Missile|AIM-9X Block II Captive Air Training Missiles|AIM-9X CATM|CATM-9X-3	DSCA
CEAFAR	CEAFAR	sensor	radar	AUS	CEA Technologies	CEAFAR2|CEA radar|CEAFAR2-L|CEAMOUNT|CEATAC|CEAOPS	maker
~CEC	CEC	other	data link	USA	Raytheon	Cooperative Engagement Capability|AN/USG-2|AN/USG-3|AN/USG-7B|AN/USG-7B CEC	DSCA
~CF34	CF34	engine	engine	USA	General Electric	CF34-3|GE CF34	wikipedia
~CF6	CF6	engine	engine	USA	General Electric	CF6-80|CF6-80C2|TF39	wikipedia
CIRCM	CIRCM	other	countermeasures system	USA	Northrop Grumman	Common Infrared Countermeasure|AN/AAQ-45 CIRCM|Common Infrared Countermeasures	wikipedia
CMS TACTICOS	CMS TACTICOS	other	combat management system	NLD	Thales	TACTICOS|Tacticos combat management|9LV|Saab 9LV|SETIS|CMS 330|COMBATSS-21|9LV combat management|9LV Mk4|Advent CMS	DSCA
COBRA radar	COBRA radar	sensor	radar	DEU,FRA,GBR	Euro-Art	COBRA counter-battery radar|COBRA weapon-locating radar	maker
COSMO-SkyMed	COSMO-SkyMed	satellite	satellite	ITA	Thales Alenia Space|Leonardo	COSMO-SkyMed Second Generation|CSG satellite	wikipedia
CREW Duke	CREW Duke	other	jammer	USA	SRC	AN/VLQ-12|CREW Vehicle Receiver/Jammer|AN/VLQ-12 CREW Duke|THOR III|AN/PLT-5|Modi II|AN/VLQ-12 Duke	DSCA
CSU 83	CSU 83	sensor	sonar	DEU	Atlas Elektronik	CSU 83 sonar	maker
CYZ-10	CYZ-10	other	fill device	USA		AN/CYZ-10|AN/CYZ-10 Data Transfer Device	DSCA
Captor-E	Captor-E	sensor	radar	GBR,DEU,ITA,ESP	Leonardo|Hensoldt	ECRS Mk2|ECRS Mk1|ECRS Mk0|Captor-M|Captor radar	wikipedia
Caterpillar C7	Caterpillar C7	engine	engine	USA	Caterpillar	C-7 Caterpillar|Caterpillar C9|Caterpillar C13|Cat C7|CV12|Perkins CV12|Condor CV12|CV8 diesel|Caterpillar 3126	wikipedia
~CoMPASS	CoMPASS	sensor	EO sensor	ISR	Elbit Systems	Elbit CoMPASS|DCoMPASS|AMPS-NG|Toplite|Rafael Toplite|Spectro XR|Toplite EOS|Mini-POP|MOSP3000|IAI MOSP	maker
Cummins VTA903	Cummins VTA903	engine	engine	USA	Cummins	VTA-903|Cummins diesel|ISB6.7 Cummins|6CTA8.3|VT-400|6V-53T|DDC 6V-53T|8V-71|DDA 6V-53T|8V-71T|Detroit Diesel 8V71|6V-53	wikipedia
D-136	D-136	engine	engine	UKR	Motor Sich		wikipedia
D-18T	D-136	engine	engine	UKR	Motor Sich		wikipedia
D-30 engine	D-30 engine	engine	engine	RUS	Saturn|NPO	D-30KP-2|D-30KP|D-30KP-2 engine|D-30K|D-30F6|D-30KU|D-30KP-2 engines	wikipedia
D-36	D-36	engine	engine	UKR	Motor Sich|Ivchenko-Progress	D-36 turbofan	wikipedia
D-436	D-136	engine	engine	UKR	Motor Sich		wikipedia
DB-110	DB-110	sensor	reconnaissance pod	USA	Collins Aerospace|Goodrich|UTC Aerospace	DB-110 reconnaissance|DB-110 pod|MS-110|DB-110 reconnaissance pod|MS-110 Multispectral|MS-110 recce|AN/ASQ-230|SHARP pod	wikipedia
DN80	DN80	engine	gas turbine	UKR	Zorya-Mashproekt	Zorya-Mashproekt gas turbine|M7N1E|DA-80|DT-59|M36E|UGT-25000|DS-71|M90FR|DR76|M7N1|DN/DA-80|GT-25000	wikipedia
DRS RPS-42	DRS RPS-42	sensor	radar	ISR,USA	RADA|Leonardo DRS	RPS-42|RPS-40|RADA ieMHR|RADA MHR|RPS-82|ieMHR|Multi-mission Hemispheric Radar	maker
~DV-2	DV-2	engine	engine	SVK	Povazske Strojarne	DV-2 engine	wikipedia
DV27K	DV27K	engine	engine	KOR	HD Hyundai Infracore|Doosan	Doosan DV27K|HD Hyundai DV27K	maker
Dart engine	Dart engine	engine	engine	GBR	Rolls-Royce	Rolls-Royce Dart	wikipedia
Delta system	Delta system	other	command system	UKR		Delta battle management|DELTA situational awareness	DSCA
Deutz diesel	Deutz diesel	engine	diesel engine	DEU	Deutz	BF6L|BF-6M1015|BF-6M|BF-6M1013|Deutz BF6M|BF-8L|BF8M|BF4M	wikipedia
Dragoneye	Dragoneye	sensor	EO sensor	TUR	Aselsan	DRAGONEYE electro-optic|Dragoneye sensor|DRAGONEYE 2	maker
DubaiSat	DubaiSat	satellite	satellite	ARE,KOR	MBRSC	KhalifaSat|DubaiSat-2	wikipedia
EJ200	EJ200	engine	engine	GBR,DEU,ITA,ESP	Eurojet|Rolls-Royce|MTU	Eurojet EJ200	wikipedia
EJ230	EJ200	engine	engine	GBR,DEU,ITA,ESP	Eurojet|Rolls-Royce|MTU		wikipedia
EL/I-3001	EL/I-3001	sensor	radar	ISR	IAI ELTA	EL/I-3001 AISIS|AISIS SIGINT	wikipedia
EL/L-8212	EL/L-8222	other	jammer	ISR	Elta|IAI		maker
EL/L-8222	EL/L-8222	other	jammer	ISR	Elta|IAI	Scorpius EW|ELL-8222WB	maker
EL/M-2022	EL/M-2022	sensor	radar	ISR	Elta|IAI	EL/M-2022A|EL/M-2022U	maker
EL/M-2032	EL/M-2032	sensor	radar	ISR	Elta|IAI	EL/M-2032 radar|ELTA 2032	maker
EL/M-2052	EL/M-2052	sensor	radar	ISR	Elta|IAI	EL/M-2052 AESA	maker
EL/M-2055	EL/M-2055	sensor	radar	ISR	Elta|IAI	ELM-2054	maker
EL/M-2060	EL/M-2055	sensor	radar	ISR	Elta|IAI	EL/M-2060P	maker
EL/M-2080	EL/M-2080	sensor	radar	ISR	Elta|IAI	Green Pine|Super Green Pine|Great Pine|EL/M-2080S|Green Pine radar|EL/M-2080 Green Pine|ELM-2090	maker
EL/M-2083	EL/M-2288	sensor	radar	ISR	Elta|IAI	EL/M-2083 APR	maker
EL/M-2084	EL/M-2084	sensor	radar	ISR	Elta|IAI	EL/M-2084 MMR|EL/M-2084 radar|COMPACT MMR|ELM-2084MR|ELM-2084 Multi-Mission Radar	maker
EL/M-2106	EL/M-2106	sensor	radar	ISR	Elta|IAI	ELM-2135|EL/M-2106NG	maker
EL/M-2112	EL/M-2129	sensor	radar	ISR	Elta|IAI		maker
EL/M-2129	EL/M-2129	sensor	radar	ISR	Elta|IAI		maker
EL/M-2180	EL/M-2180	sensor	radar	ISR	IAI ELTA	EL/M-2180 WatchGuard	maker
EL/M-2221	EL/M-2238	sensor	radar	ISR	Elta|IAI	EL/M-2221 STGR	maker
EL/M-2226	EL/M-2238	sensor	radar	ISR	Elta|IAI		maker
EL/M-2228	EL/M-2238	sensor	radar	ISR	Elta|IAI		maker
EL/M-2238	EL/M-2238	sensor	radar	ISR	Elta|IAI	EL/M-2238 STAR	maker
EL/M-2248	EL/M-2248	sensor	radar	ISR	Elta|IAI	MF-STAR|EL/M-2248 MF-STAR|ELM-2258|ELM-2258 ALPHA	maker
EL/M-2288	EL/M-2288	sensor	radar	ISR	Elta|IAI	EL/M-2288 AD-STAR	maker
EPLRS	EPLRS	other	radio	USA	Raytheon	Enhanced Position Location Reporting System|AN/VSQ-2	DSCA
ERALP	ERALP	sensor	radar	TUR	Aselsan	ERALP radar|ERALP early warning radar|Aselsan ALP	maker
EST15K	EST15K	engine	transmission	KOR	SNT Dynamics	SNT EST15K	maker
Echodyne EchoGuard	Echodyne EchoGuard	sensor	radar	USA	Echodyne	EchoGuard|EchoShield	maker
Egyptsat	Egyptsat	satellite	satellite	RUS,EGY		Egyptsat-A|EgyptSat-2|Misrsat	wikipedia
Elix-IR	Elix-IR	sensor	missile warning system	GBR	Thales UK	Elix-IR threat warning	maker
Erieye	Erieye	sensor	radar	SWE	Saab|Ericsson	Erieye ER|Erieye radar|PS-890 Erieye|PS-890	wikipedia
Euroflir	Euroflir	sensor	EO sensor	FRA	Safran|Sagem	Euroflir 410|Euroflir 350|EUROFLIR 610|Paseo XLR|Safran Paseo|Safran Euroflir|PASEO sight	maker
~F100	F100	engine	engine	USA	Pratt & Whitney|RTX	F100-PW-229|F100-PW-220|F100 engine|Pratt & Whitney F100|F100-PW-220E|F100-PW-229 engine|F100-PW-232|F100-PW-100|F100-PW-229 EEP|F100-PW-200	wikipedia
~F101	F101	engine	engine	USA	General Electric	F101-GE-102	wikipedia
F108	F108	engine	engine	USA,FRA	CFM	CFM56|F108-CF-100|CFM56-7|CFM56-7B27A	wikipedia
~F110	F110	engine	engine	USA	General Electric|GE Aerospace	F110-GE-129|F110-GE-132|F110-GE-100|F110 engine|F110-GE-129 engine|F110-GE-400|F110-GE-129D|F110-GE-129E|General Electric F110|GE F110	wikipedia
F117 engine	F117 engine	engine	engine	USA	Pratt & Whitney	F117-PW-100	wikipedia
~F118	F118	engine	engine	USA	General Electric	F118-GE-101	wikipedia
~F119	F119	engine	engine	USA	Pratt & Whitney	F119-PW-100	wikipedia
F124	F124	engine	engine	USA	Honeywell	F124-GA-200|Honeywell F124|F124-200|ITEC F124	wikipedia
F125IN	F124	engine	engine	USA	Honeywell		wikipedia
F135	F135	engine	engine	USA	Pratt & Whitney|RTX	F135-PW-100|F135 engine|Pratt & Whitney F135|F135-PW-600|Pratt & Whitney F-135 engine	wikipedia
F137	F137	engine	engine	USA	Rolls-Royce	AE3007|AE 3007H	wikipedia
F402	F402	engine	engine	GBR	Rolls-Royce	Pegasus engine|F402-RR-408|Rolls-Royce Pegasus	wikipedia
F404	F404	engine	engine	USA	General Electric|GE Aerospace	F404-GE-400|F404-IN20|F404-GE-402|F404 engine|GE F404|F404-GE-IN20|F404-GE-102|GE F404-IN20|RM-12|General Electric F404|F404-GE-103	wikipedia
F414	F414	engine	engine	USA	General Electric|GE Aerospace	F414-GE-400|F414-INS6|F414-GE-39E|F414 engine|GE F414|GE-414|F414-GE-INS6|F414-GE-400K|RM-16|F414-KI|F414G|General Electric F414	wikipedia
FLASH sonar	FLASH sonar	sensor	dipping sonar	FRA	Thales	FLASH dipping sonar|Compact FLASH|FLASH SONICS|Thales FLASH	maker
FLW 200	FLW 200	other	remote weapon station	DEU	KMW	FLW 100|FLW 100 remote weapon station	maker
FPS-115	FPS-132	sensor	radar	USA	Raytheon	AN/FPS-115	designation-systems.net
FPS-117	FPS-117	sensor	radar	USA	Lockheed Martin|General Electric	AN/FPS-117|AN/FPS-117 radar	designation-systems.net
FPS-132	FPS-132	sensor	radar	USA	Raytheon	AN/FPS-132|AN/FPS-132 Block 5|Upgraded Early Warning Radar|PAVE PAWS|A/N FPS-132 Block 5 Early Warning Radar	designation-systems.net
FPS-303K	FPS-303K	sensor	radar	KOR	LIG Nex1	TPS-830K|SPS-550K|SPS-830K|TPS-880K|TPS-880K LADR|FPS-303K LLADR|SAR-630	maker
Fregat radar	Fregat radar	sensor	radar	RUS		Fregat-M2EM|Top Plate|MR-760 Fregat|Fregat-MAE|Top Plate radar	maker
GPS antenna GAS-1	GPS antenna GAS-1	other	antenna	USA		GAS-1 antenna|GAS-1|AN/ALQ GAS-1|Anti-Jam antenna ADAP|ADAP antenna|GPS Antenna System	DSCA
GSAT-7	GSAT-7	satellite	satellite	IND	ISRO	GSAT-7A|GSAT-7R|Cartosat-2|GSAT-7B|RISAT-2	wikipedia
GTX-35VS	GTX-35VS	engine	engine	IND	GTRE	Kaveri engine|GTX-35VS Kaveri|Kaveri derivative engine	wikipedia
Gem engine	Gem engine	engine	engine	GBR	Rolls-Royce	Rolls-Royce Gem|Gem-42	wikipedia
Giraffe radar	Giraffe radar	sensor	radar	SWE	Saab|Ericsson	Giraffe AMB|Giraffe 4A|Giraffe 1X|Sea Giraffe|Giraffe 8A|Sea Giraffe AMB|Giraffe-40|Giraffe 75|Giraffe 1X radar|Giraffe 4A radar|AN/SPS-77|Sea Giraffe 4A|Saab Giraffe	maker
Gokturk	Gokturk	satellite	satellite	TUR,ITA	Telespazio|TUSAS	Göktürk-1|Göktürk-2|Gokturk-1|Gokturk-2|Göktürk|Imece satellite	wikipedia
~Grifo	Grifo	sensor	radar	ITA	Leonardo|Selex	Grifo-7|Grifo-F|Grifo-E|Grifo-S7|Grifo-346|Grifo radar|Grifo-7M	maker
Gripstock	FIM-92	other	launcher	USA	Raytheon	Stinger gripstock|Gripstock control group|Stinger gripstocks|Gripstock Control Groups	DSCA
~Ground Master	Ground Master	sensor	radar	FRA	Thales	Ground Master radar|Ground Master 60|GM60	maker
Ground Master 200	Ground Master	sensor	radar	FRA	Thales	GM200|GM200 MM/C|GM200 MM/A|GM200 radar|Ground Master 200 Multi Mission|GM200 Multi-Mission	maker
Ground Master 400	Ground Master	sensor	radar	FRA	Thales	GM400|GM403|Ground Master 403|GM400 alpha|GM400α|GM400 radar|GM403 radar|Ground Master 400 Alpha	maker
Ground Smarter 1000	Ground Smarter 1000	sensor	radar	FRA	Thales	GS1000 radar|Ground Observer 12|GO12 radar|Ground Observer 20|GO20 MM|Ground Fire 300|Ground Fire radar	maker
H-764	H-764	other	navigation system	USA	Honeywell	EGI H-764|H-764U EGI|H-764G|H-764U|H-764G Embedded GPS/INS	DSCA
HMS-X	HMS-X	sensor	sonar	IND	BEL|DRDO	HUMSA-NG|HMS-X2|HUMSA sonar|HUMSA	maker
HS14	HS14	engine	transmission	DEU	Renk	HSWL-295|HSWL 354|RENK HSWL 295|RENK transmission|HSWL 284|RENK HSWL-256B	wikipedia
HTS900	HTS900	engine	engine	USA	Honeywell		wikipedia
Helios satellite	Helios satellite	satellite	satellite	FRA	Airbus	Helios 2|Helios 2A|CSO satellite|CSO-2	wikipedia
Herakles radar	Herakles radar	sensor	radar	FRA	Thales	Thales Herakles|Herakles multi-function	wikipedia
I-MAST	I-MAST	sensor	integrated mast	NLD	Thales	I-Mast 100|I-MAST 400|I-MAST 500|Integrated Mast I-500	maker
ICC command	ICC command	other	command system	USA		Information Coordination Central|AN/MSQ-116|Information and Coordination Central|AN/MSQ-133|AN/MSQ-133 Information and Coordination Central	DSCA
ICEYE satellite	ICEYE satellite	satellite	satellite	FIN	ICEYE	ICEYE SAR satellite|ICEYE SAR|ICEYE SAR satellites|ICEYE X	wikipedia
~IDAS	IDAS	other	EW suite	SWE,ZAF	Saab	Saab IDAS|IDAS self-protection|IDAS-3|Arexis|Arexis EW|Saab Arexis	maker
IDAS-2	IDAS-2	other	self-protection system	SWE,ZAF	Saab		maker
IRST Skyward	IRST Skyward	sensor	IRST	ITA	Leonardo	Skyward-G|PIRATE IRST|Skyward IRST	maker
Iron Fist APS	Iron Fist APS	other	active protection system	ISR	Elbit Systems	Iron Fist active protection|Iron Fist Light Decoupled|~Iron Fist|Iron Fist Light|StrikeShield|StrikeShield APS	maker
J-MUSIC	J-MUSIC	other	countermeasures system	ISR	Elbit Systems	C-MUSIC|MUSIC DIRCM|Mini-MUSIC|J-MUSIC DIRCM|C-MUSIC DIRCM|Elbit J-MUSIC	maker
J/FPS-3	J/FPS-3	sensor	radar	JPN	Mitsubishi Electric	J/FPS-3ME|FPS-3ME|J/TPS-P14ME|TPS-P14ME|J/FPS-3UG|J/FPS-3ME radar|FPS-3|FPS-3 radar	maker
J/FPS-5	J/FPS-3	sensor	radar	JPN	Mitsubishi Electric		maker
J/TPS-P14	J/TPS-P14	sensor	radar	JPN	Mitsubishi Electric	TPS-P14	maker
J402	J402	engine	engine	USA	Teledyne	J402-CA-400	wikipedia
J52	J52	engine	engine	USA	Pratt & Whitney	J52-P-408	wikipedia
~J57	J57	engine	engine	USA	Pratt & Whitney		wikipedia
J69	J69	engine	engine	USA	Teledyne|Continental	J69-T-25	wikipedia
J79	J79	engine	engine	USA	General Electric	J79-GE-17|GE J79	wikipedia
J85	J85	engine	engine	USA	General Electric	J85-GE-21|J85-GE-5|J85 engine|J85-21	wikipedia
JHMCS	JHMCS	other	helmet cueing system	USA	Vision Systems International|Collins Elbit Vision Systems	Joint Helmet Mounted Cueing System|JHMCS II|Joint Helmet Mounted Cueing Systems|Joint Helmet Mounted Cueing System II|JHMCS helmet|Joint Helmet Mounted Cueing System (JHMCS) II|Scorpion Hybrid Optical-based Inertial Tracker|Joint Helmet Mounted Cueing Systems II|Scorpion HMCS|Scorpion helmet mounted cueing|Scorpion helmet mounted display	DSCA
JT3D	JT3D	engine	engine	USA	Pratt & Whitney		wikipedia
JT8D	JT8D	engine	engine	USA	Pratt & Whitney	JT8D-200|JT8D-219	wikipedia
JY-11	JY-27	sensor	radar	CHN	CETC	JY-11B	maker
JY-14	JY-27	sensor	radar	CHN	CETC		maker
JY-26	JY-27	sensor	radar	CHN	CETC		maker
JY-27	JY-27	sensor	radar	CHN	CETC	JY-27A|JYL-1|JYL-1 radar|JY-27V|YLC-8B	maker
JY-8	JY-8	sensor	radar	CHN	CETC	JY-8A	maker
JY-9	JY-9	sensor	radar	CHN	CETC		maker
~KALKAN	KALKAN	sensor	radar	TUR	Aselsan	Kalkan-II|Aselsan Kalkan|EIRS radar|ALP 300-G|Erken Ihbar Radar|ACAR radar|ACAR ground surveillance|Aselsan Cenk|Akrep radar|Kalkan radar|ALP 100-G|ÇAFRAD|CAFRAD|MAR-D|CENK-S	maker
KIV-6	KIV-6	other	cryptographic device	USA		KG-175|KG-250|TACLANE|KG-175 TACLANE|KG-175D|KG-250X|KG-175 encryption|KG-40|KG-40AR|KG-84	DSCA
KIV-7	KIV-6	other	cryptographic device	USA		KIV-7M	DSCA
KIV-77	KIV-77	other	cryptographic device	USA		KIV-77 Mode 4/5|KIV-77 Common Identification Friend or Foe|KIV-77 cryptographic applique	DSCA
KIV-78	KIV-77	other	cryptographic device	USA		KIV-78 Mode 4/5|KIV-78 cryptographic|KIV-78 Mode 4/Mode 5	DSCA
KLJ-10	KLJ-7	sensor	radar	CHN	NRIET|CETC		wikipedia
KLJ-7	KLJ-7	sensor	radar	CHN	NRIET|CETC	KLJ-7A|KLJ-7A AESA	wikipedia
KORAL EW	KORAL EW	other	jammer	TUR	Aselsan	Koral electronic warfare|Aselsan Koral|Koral EW system|REDET|VURAL EW|KORAL jamming|~KORAL	maker
KSV-21	KSV-21	other	secure telephone	USA		STE secure telephone|KSV-21 crypto card	DSCA
KTJ-1750	KTJ-3200	engine	engine	TUR	Kale		wikipedia
KTJ-3200	KTJ-3200	engine	engine	TUR	Kale	Kale KTJ-3200	wikipedia
KY-100	KY-58	other	cryptographic device	USA		KY-100M|KY-100M narrowband/wideband terminals|KY-100 secure communications	DSCA
KY-58	KY-58	other	cryptographic device	USA		KY-58 COMSEC|KY-58M|KY-58 secure voice	DSCA
KYK-13	KYK-13	other	cryptographic fill device	USA		KYK-13 key loader	DSCA
KYV-5	KYV-5	other	cryptographic device	USA		KYV-5M|KYV-5 COMSEC	DSCA
Kasta-2E	Kasta-2E	sensor	radar	RUS		Kasta-2E2|39N6 Kasta|Podlet-K1	maker
Kingklip	Kingklip	sensor	sonar	FRA	Thales	Kingklip sonar|UMS-4110|UMS 4132|BlueWatcher|UMS-4132 Kingklip|Kingklip Mk2|Spherion sonar|~Spherion|TSM-2633 Spherion	maker
Kolchuga	Kolchuga	sensor	passive sensor	UKR	Topaz	Kolchuga radar|Kolchuga-M	maker
Kompsat	Kompsat	satellite	satellite	KOR	KARI	Kompsat-3|Arirang satellite|425 Project satellite|Kompsat-7	wikipedia
Krasukha	Krasukha	other	jammer	RUS	KRET	Krasukha-4|1RL257 Krasukha|Krasukha-2|Borisoglebsk-2|R-330Zh Zhitel|Leer-3|Murmansk-BN	maker
~Kronos	Kronos	sensor	radar	ITA	Leonardo|Selex	Kronos Land|Kronos Grand|Kronos Naval|EMPAR|Kronos Grand Mobile|Kronos Grand Naval|Kronos radar|KRONOS Grand Mobile HP|Kronos Power Shield	maker
~LANZA	LANZA	sensor	radar	ESP	Indra	LANZA 3D|Lanza LTR-25|LTR-25|LANZA LRR|Lanza radar|LANZA-N|Indra Lanza 3D	maker
LAU-105	LAU-7	other	launcher	USA			DSCA
LAU-115	LAU-115	other	launcher	USA		LAU-115 launcher|LAU-115D/A|LAU-115 guided missile launcher	DSCA
LAU-116	LAU-115	other	launcher	USA		LAU-116B/A	DSCA
LAU-117	LAU-117	other	launcher	USA		LAU-117 launcher|LAU-117 Maverick|LAU-117 Maverick launcher	DSCA
LAU-118	LAU-118	other	launcher	USA		LAU-118 launcher|LAU-118A HARM|LAU-118A|LAU-118 HARM|LAU-118A launchers	DSCA
LAU-12	LAU-7	other	launcher	USA			DSCA
LAU-127	LAU-127	other	launcher	USA	Marvin	LAU-127 launcher|LAU-127E/A|LAU-127E/A Guided Missile Launchers|LAU-127C/A	DSCA
LAU-129	LAU-129	other	launcher	USA	Marvin	LAU-129 launcher|LAU-129/A|LAU-129 multi-purpose launcher|LAU-129 guided missile launcher|LAU-129 missile launcher|LAU-129 multi-purpose launchers|LAU-129 launcher rails|LAU-129 Guided Missile Launchers|LAU-129A/A	DSCA
LAU-130	LAU-61	other	rocket launcher	USA	Arnold Defense	LAU-130/A rocket launcher	DSCA
LAU-131	LAU-61	other	rocket launcher	USA	Arnold Defense	LAU-131A|LAU-131 rocket launcher|LAU-131A/A	DSCA
LAU-61	LAU-61	other	rocket launcher	USA	Arnold Defense	LAU-61C|LAU-61G/A|LAU-61 rocket launcher	DSCA
LAU-68	LAU-61	other	rocket launcher	USA	Arnold Defense	LAU-68F/A|LAU-68 rocket launcher|LAU-68F/A rocket launchers	DSCA
LAU-7	LAU-7	other	launcher	USA		LAU-7 launcher	DSCA
LAU-88	LAU-88	other	launcher	USA		LAU-88A/A	DSCA
LEOSS	LEOSS	sensor	EO sensor	ITA	Leonardo	LEOSS-T|MINI-EOST|Medusa Mk4	maker
LM2500	LM2500	engine	gas turbine	USA	General Electric|GE Aerospace	LM2500 gas turbine|GE LM2500|LM2500+G4|LM2500 engine|LM2500 Gas Turbine Engine|LM2500 marine gas turbine	wikipedia
LM500	LM500	engine	gas turbine	USA	General Electric		wikipedia
LN-100G	LN-260	other	navigation system	USA	Northrop Grumman		DSCA
LN-200 inertial	LN-260	other	navigation system	USA	Northrop Grumman		DSCA
LN-251	LN-260	other	navigation system	USA	Northrop Grumman	LN-251 EGI|LN-251 Embedded GPS/INS	DSCA
LN-260	LN-260	other	navigation system	USA	Northrop Grumman	LN-260 Embedded GPS/INS|LN-260 EGI|LN-260 Embedded GPS/INS navigation system	DSCA
LTAMDS	LTAMDS	sensor	radar	USA	Raytheon|RTX	Lower Tier Air and Missile Defense Sensor|GhostEye|GhostEye MR|LTAMDS radar	wikipedia
LTS101	LTS101	engine	engine	USA	Honeywell	LTS101-700D|LTS101-750B	wikipedia
LYRA radar	LYRA radar	sensor	radar	ITA	Leonardo	TMMR radar|Lyra 10	maker
Larzac	Larzac	engine	engine	FRA,DEU	Turbomeca|SNECMA	Larzac 04	wikipedia
Leonardo Seaspray	Leonardo Seaspray	sensor	radar	GBR,ITA	Leonardo|Selex	Seaspray 7500E|Seaspray 5000E|Seaspray 7300E|Seaspray radar|SeaSpray 7500|Seaspray-7000|Seaspray 7500E V2|Seaspray-7000E	maker
Link 11	Link 11	other	data link	USA			DSCA
Link 16	Link 16	other	data link	USA		Link 16 terminal|Link-16 terminals|Link-16 Multifunctional Information Distribution System	DSCA
Link 22	Link 22	other	data link	USA			DSCA
Long Range Discrimination Radar	Long Range Discrimination Radar	sensor	radar	USA	Lockheed Martin	LRDR	wikipedia
M-503	M520	engine	engine	RUS	Zvezda		wikipedia
M-504	M520	engine	engine	RUS	Zvezda		wikipedia
M-507	M520	engine	engine	RUS	Zvezda		wikipedia
M-521	M520	engine	engine	RUS	Zvezda		wikipedia
M-code GPS	M-code GPS	other	GPS receiver	USA		M-Code|MPE-M|M-Code GPS receiver|MicroGRAM-M|EGI-M|Military Code GPS|Embedded GPS/INS with M-code|MPE-M receiver cards|M-Code GPS receivers	DSCA
M260	M260	other	rocket launcher	USA		M260 rocket launcher|M260 rocket pod	DSCA
M261	M260	other	rocket launcher	USA		M261 rocket launcher|M261 2.75	DSCA
M299	M299	other	missile launcher	USA	Lockheed Martin	M299 Hellfire launcher|M299 launcher|M310 launcher|M299 missile launcher|M299 Hellfire missile launchers|M299 missile launchers|M36E9 Captive Air Training Missile|M299 HELLFIRE	DSCA
~M520	M520	engine	engine	RUS	Zvezda	Zvezda M520	wikipedia
~M53	M53	engine	engine	FRA	Safran|SNECMA	M53-P2|SNECMA M53	wikipedia
M601	M601	engine	engine	CZE	Walter|GE Aviation	Walter M601|H80 engine|GE H80	wikipedia
M88 engine	M88 engine	engine	engine	FRA	Safran|SNECMA	M88-2|Safran M88|SNECMA M88|M88-4E	wikipedia
MAN 12V28	MAN 12V28	engine	engine	DEU	MAN	MAN 12V28/33D|MAN 28/33D STC	maker
MAU-12	MAU-12	other	bomb rack	USA		MAU-12 bomb rack|MAU-12 ejector rack	DSCA
MAU-40	MAU-12	other	bomb rack	USA			DSCA
MAU-50	MAU-12	other	bomb rack	USA			DSCA
MESA radar	MESA radar	sensor	radar	USA	Northrop Grumman	Multi-role Electronically Scanned Array|Multi-Role Electronically Scanned Array radar	DSCA
MESMA	MESMA	engine	AIP engine	FRA	Naval Group	MESMA AIP|Module d'Energie Sous-Marine Autonome	wikipedia
MIDS Fighter Data Link	MIDS Fighter Data Link	other	data link terminal	USA		MIDS FDL|Fighter Data Link terminal	DSCA
MIDS JTRS	MIDS JTRS	other	data link terminal	USA	Data Link Solutions|ViaSat	Multifunctional Information Distribution System Joint Tactical Radio System|MIDS JTRS terminal|Multifunctional Information Distribution System Joint Tactical Radio Systems|Multifunctional Information Distribution System Joint Tactical Radio System (MIDS JTRS)|MIDS-JTRS(5)|Multifunctional Information Distribution System Joint Tactical Radio System 5	DSCA
MIDS-LVT	MIDS-LVT	other	data link terminal	USA	Data Link Solutions|ViaSat|BAE Systems|Collins Aerospace	Multifunctional Information Distribution System-Low Volume Terminal|MIDS-LVT(1)|MIDS-LVT BU1|MIDS-LVT Block Upgrade 1|MIDS-LVT BU2|Multifunctional Information Distribution System - Low Volume Terminals|MIDS Low Volume Terminal|AN/USQ-140|MIDS-LVT terminal|Multifunctional Information Distribution System (MIDS) Low Volume Terminal	DSCA
MPQ-53	MPQ-53	sensor	radar	USA	Raytheon	AN/MPQ-53	designation-systems.net
MPQ-64	MPQ-64	sensor	radar	USA	Raytheon|Thales Raytheon Systems|RTX	AN/MPQ-64|AN/MPQ-64 Sentinel|Sentinel radar|MPQ-64F1|AN/MPQ-64F1|AN/MPQ-64F1 Sentinel|Sentinel A4|AN/MPQ-64A4|AN/MPQ-64 Sentinel radar|AN/MPQ-64F1 Sentinel Radar System|AN/MPQ-64F1 Improved Sentinel	designation-systems.net
MPQ-65	MPQ-65	sensor	radar	USA	Raytheon|RTX	AN/MPQ-65|AN/MPQ-65A|AN/MPQ-65 radar|AN/MPQ-65 radar set|AN/MPQ-65 radar sets	designation-systems.net
MSQ-132	MSQ-132	air-defence system	engagement control station	USA	Raytheon	AN/MSQ-132|AN/MSQ-132 Engagement Control Station|AN/MSQ-132 engagement control stations	DSCA
MT-5000 X200	MT-5000 X200	engine	transmission	USA	Allison	X1100|Allison X1100|X-1100-3B|X200-4A	wikipedia
MT30	MT30	engine	gas turbine	GBR	Rolls-Royce	Rolls-Royce MT30|MT30 gas turbine|MT30 marine gas turbine|Rolls-Royce MT30 gas turbine	wikipedia
MTR390	MTR390	engine	engine	DEU,FRA,GBR	MTR|MTU|Safran		wikipedia
MTU 12V4000U83	MTU 4000	engine	diesel engine	DEU	MTU|Rolls-Royce Power Systems		wikipedia
MTU 16V	MTU 16V	engine	engine	DEU	MTU	MTU 16V 4000|MTU 20V 1163|MTU 12V 4000|MTU 16V 1163|MTU 16V 595	maker
MTU 20V 4000	MTU 4000	engine	diesel engine	DEU	MTU|Rolls-Royce Power Systems		wikipedia
MTU 396	MTU 4000	engine	diesel engine	DEU	MTU|Rolls-Royce Power Systems		wikipedia
MTU 4000	MTU 4000	engine	diesel engine	DEU	MTU|Rolls-Royce Power Systems	MTU Series 4000|MTU Series 8000|MTU 4000 diesel	wikipedia
MTU 6V	MTU 6V	engine	engine	DEU	MTU|Rolls-Royce Power Systems	MTU 6V199|MTU-199|MTU 8V199|MTU 6V890	wikipedia
MTU 881	MTU 881	engine	engine	DEU	MTU|Rolls-Royce Power Systems	MT883|MB-873|MB 871|MT881|MTU MT881|MB-838|MTU MT883|MTU MB873|MB 873 Ka-501|MT 881 Ka-500	wikipedia
MTU 883	MTU 881	engine	engine	DEU	MTU|Rolls-Royce Power Systems		wikipedia
MTU-1163	MTU 4000	engine	diesel engine	DEU	MTU|Rolls-Royce Power Systems		wikipedia
MTU-538	MTU 4000	engine	diesel engine	DEU	MTU|Rolls-Royce Power Systems		wikipedia
MTU-595	MTU 4000	engine	diesel engine	DEU	MTU|Rolls-Royce Power Systems		wikipedia
MTU-8000	MTU 4000	engine	diesel engine	DEU	MTU|Rolls-Royce Power Systems		wikipedia
MTU-956	MTU 4000	engine	diesel engine	DEU	MTU|Rolls-Royce Power Systems		wikipedia
MW-08	MW-08	sensor	radar	NLD	Thales	DA-08|LW-08|DA-05|Variant radar|Scout Mk3|LW-08 radar	maker
Makila	Makila	engine	engine	FRA	Turbomeca|Safran	Makila 1A1|Makila 2A|Safran Makila	wikipedia
Master-T	Master-T	sensor	radar	FRA	Thales	Master T radar	maker
Miysis	Miysis	other	countermeasures system	GBR,ITA	Leonardo	Miysis DIRCM|Leonardo Miysis	maker
Mk 92 fire control	Mk 92 fire control	sensor	radar	USA	Sperry	Mk 92 Fire Control System|Mk 92 Mod 6|Mk 92 FCS	wikipedia
Murad AESA	Murad AESA	sensor	radar	TUR	Aselsan	Murad radar|Aselsan Murad	maker
NS100	NS100	sensor	radar	NLD	Thales	NS100 radar|Thales NS100	maker
NS106	NS100	sensor	radar	NLD	Thales		maker
NS110	NS100	sensor	radar	NLD	Thales		maker
NS200	NS100	sensor	radar	NLD	Thales		maker
NS50	NS100	sensor	radar	NLD	Thales	NS-50 radar	maker
NUR-15	NUR-15	sensor	radar	POL	PIT-RADWAR	TRS-15 Odra|Bystra radar|Soła radar|Liwiec radar|TRS-15M|P-18PL|WLR-100 Liwiec|Odra radar	maker
NUR-21	NUR-15	sensor	radar	POL	PIT-RADWAR		maker
NUR-22	NUR-15	sensor	radar	POL	PIT-RADWAR		maker
Najm-802	Najm-802	sensor	radar	IRN		Matla-ul-Fajr radar|Ghadir radar|Meraj-4	maker
Nebo radar	Nebo radar	sensor	radar	RUS	NNIIRT	Nebo-SVU|1L119 Nebo|Nebo-M|55Zh6|Nebo-SV|1L119 Nebo-SVU|55Zh6M	maker
Ocean Master	Ocean Master	sensor	radar	FRA,DEU	Thales	Ocean Master-400|Ocean Master-100|AMASCOS	maker
Ofeq	Ofeq	satellite	satellite	ISR	IAI	Ofeq-16|Ofek|Ofeq 19|Ofek-13|TecSAR|Ofeq-11|EROS-C|EROS B|EROS C3|TECSAR-1	wikipedia
OptSat-3000	OptSat-3000	satellite	satellite	ISR,ITA	IAI|Telespazio	BlueSat	wikipedia
Orion RTN	Orion RTN	sensor	radar	ITA	Selex|Leonardo	RTN-30X|NA-25|NA-30|Orion RTN-25X|RTN-10X|DARDO FCS|NA-30S Mk2|NA-25X	maker
Osprey radar	Osprey radar	sensor	radar	GBR,ITA	Leonardo	Osprey 30|Osprey 50|Osprey AESA radar	maker
P-12 radar	P-18	sensor	radar	RUS			maker
P-14 radar	P-18	sensor	radar	RUS			maker
P-15 radar	P-15 radar	sensor	radar	RUS		PRV-13|PRV-11	maker
~P-18	P-18	sensor	radar	RUS		P-18 Terek|P-18 radar|P-18M	maker
P-19 radar	P-15 radar	sensor	radar	RUS		P-19 Danube	maker
P-37 radar	P-15 radar	sensor	radar	RUS			maker
~PANTERA	PANTERA	sensor	targeting pod	USA	Lockheed Martin	PANTERA pod|Pantera targeting pod	wikipedia
PAS-13	PAS-13	sensor	thermal sight	USA	Leonardo DRS|BAE Systems	AN/PAS-13|AN/PAS-13 thermal weapon sight|AN/TAS-4|AN/PAS-13 Thermal Weapon Sights	DSCA
PAS-28	PAS-13	sensor	thermal sight	USA	Leonardo DRS|BAE Systems	AN/PAS-28	DSCA
PD170	PD170	engine	engine	TUR	TEI	TEI-PD170|TEI-TS1400|TS1400|TEI TF6000|TF10000|TEI PD-155	wikipedia
PEQ-1	PEQ-15	other	laser aiming device	USA	L3Harris	AN/PEQ-1|AN/PEQ-1C|AN/PEQ-1 SOFLAM	DSCA
PEQ-15	PEQ-15	other	laser aiming device	USA	L3Harris	AN/PEQ-15|AN/PEQ-15A|SOFLAM	DSCA
PEQ-16	PEQ-15	other	laser aiming device	USA	L3Harris	AN/PEQ-16	DSCA
PEQ-2	PEQ-15	other	laser aiming device	USA	L3Harris	AN/PEQ-2	DSCA
PPS-15	PPS-5	sensor	radar	USA		AN/PPS-15	designation-systems.net
PPS-5	PPS-5	sensor	radar	USA		AN/PPS-5|AN/PPS-5D	designation-systems.net
PRC-112	PRC-112	other	survival radio	USA	General Dynamics	AN/PRC-112|AN/PRQ-7|CSEL radio|AN/PRQ-7 CSEL	DSCA
PRC-117	PRC-117	other	radio	USA	L3Harris|Harris	AN/PRC-117|AN/PRC-117G|AN/PRC-117F|AN/PRC-117G radio|AN/PRC-117G radios|AN/PRC-117G manpack|PRC-117G	DSCA
PRC-148	PRC-148	other	radio	USA	Thales	AN/PRC-148|AN/PRC-148 MBITR|AN/PRC-148D|AN/PRC-148C IMBITR|MBITR radio	DSCA
PRC-150	PRC-158	other	radio	USA	L3Harris|Harris	AN/PRC-150	DSCA
PRC-152	PRC-152	other	radio	USA	L3Harris|Harris	AN/PRC-152|AN/PRC-152A|AN/PRC-152 radio|AN/PRC-152A radios|RF-7800|RF-7850|RF-7800M|RF-7800V|RF-7850M|RF-7800S|RF-7800H	DSCA
PRC-154	PRC-148	other	radio	USA	Thales	AN/PRC-154	DSCA
PRC-158	PRC-158	other	radio	USA	L3Harris|Harris	AN/PRC-158|AN/PRC-158 radio	DSCA
PRC-160	PRC-158	other	radio	USA	L3Harris|Harris	AN/PRC-160|AN/PRC-160 HF	DSCA
PRC-163	PRC-158	other	radio	USA	L3Harris|Harris	AN/PRC-163|AN/PRC-163 radio	DSCA
PRC-167	PRC-158	other	radio	USA	L3Harris|Harris	AN/PRC-167	DSCA
PRC-77	PRC-77	other	radio	USA		AN/PRC-77|AN/PRC-25	designation-systems.net
PRC-90	PRC-112	other	survival radio	USA	General Dynamics	AN/PRC-90	DSCA
PS-05/A	PS-05/A	sensor	radar	SWE	Saab|Ericsson	PS-05	wikipedia
PS-90	PS-90	engine	engine	RUS	Aviadvigatel|UEC	PS-90A|PS-90A-76	wikipedia
PSN-11	PSN-13	other	GPS receiver	USA	Rockwell Collins	AN/PSN-11	DSCA
PSN-13	PSN-13	other	GPS receiver	USA	Rockwell Collins	AN/PSN-13|Defense Advanced GPS Receiver|Defense Advanced Global Positioning System Receiver|AN/PSN-13A|AN/PSN-13A DAGR|DAGR GPS|Defense Advanced GPS Receivers|AN/PSN-13 Defense Advanced GPS Receiver|Defense Advanced Global Positioning System Receivers|AN/PSN-13 DAGR|PLGR GPS|DAGR receiver	DSCA
~PT6	PT6	engine	engine	CAN	Pratt & Whitney Canada	PT6A|PT6A-68|PT6A-25|PT6C-67|PT6A-68C|PT6T|PT6A-42|PT6A-67|PT6A-68 engine|PT6A-67P|PT6C-67C	wikipedia
PVS-14	PVS-14	sensor	night vision device	USA	L3Harris|Elbit Systems of America	AN/PVS-14|AN/PVS-14 night vision|AN/PVS-14 Monocular|AN/PVS-14 Night Vision Devices|PVS-14 monocular	DSCA
PVS-15	PVS-15	sensor	night vision goggles	USA	L3Harris	AN/PVS-15|GPNVG-18	DSCA
PVS-24	PVS-30	sensor	night vision sight	USA		AN/PVS-24	DSCA
PVS-27	PVS-30	sensor	night vision sight	USA		AN/PVS-27	DSCA
PVS-30	PVS-30	sensor	night vision sight	USA		AN/PVS-30	DSCA
PVS-31	PVS-15	sensor	night vision goggles	USA	L3Harris	AN/PVS-31|AN/PVS-31A|AN/PVS-31 night vision	DSCA
PVS-4	PVS-30	sensor	night vision sight	USA		AN/PVS-4	DSCA
PVS-5	PVS-30	sensor	night vision sight	USA		AN/PVS-5	DSCA
PVS-7	PVS-7	sensor	night vision goggles	USA		AN/PVS-7|AN/PVS-7B|AN/PVS-7B night vision|AN/PVS-7D	DSCA
PW100	PW100	engine	engine	CAN	Pratt & Whitney Canada		wikipedia
PW123	PW100	engine	engine	CAN	Pratt & Whitney Canada		wikipedia
PW127	PW100	engine	engine	CAN	Pratt & Whitney Canada	PW127G|PW127E|PW127M	wikipedia
PW150	PW100	engine	engine	CAN	Pratt & Whitney Canada		wikipedia
PW200	PW200	engine	engine	CAN	Pratt & Whitney Canada		wikipedia
PW2000	PW2000	engine	engine	USA	Pratt & Whitney		wikipedia
PW2040	PW2000	engine	engine	USA	Pratt & Whitney		wikipedia
PW206	PW200	engine	engine	CAN	Pratt & Whitney Canada		wikipedia
PW207	PW200	engine	engine	CAN	Pratt & Whitney Canada	PW207D	wikipedia
PW210	PW200	engine	engine	CAN	Pratt & Whitney Canada		wikipedia
PW4000	PW4000	engine	engine	USA	Pratt & Whitney		wikipedia
PW4062	PW4000	engine	engine	USA	Pratt & Whitney		wikipedia
PW500	PW500	engine	engine	CAN	Pratt & Whitney Canada	JT15D	wikipedia
PW535	PW500	engine	engine	CAN	Pratt & Whitney Canada		wikipedia
PW545	PW500	engine	engine	CAN	Pratt & Whitney Canada		wikipedia
PYQ-10	PYQ-10	other	key loader	USA	Sypris|SafeNet|Sierra Nevada	AN/PYQ-10|Simple Key Loader|AN/PYQ-10 Simple Key Loader|AN/PYQ-10C|Simple Key Loaders|AN/PYQ-10 Simple Key Loaders|AN/PYQ-10 SKL|AN/PYQ-10A Simple Key Loader	DSCA
Pielstick	Pielstick	engine	diesel engine	FRA,DEU	SEMT|MAN	SEMT-Pielstick|PA6|PC-2.5|16PA6|12PA6|SEMT Pielstick 12PA6|MAN 28/33D|MAN 175D|MAN-32/40|MAN 20V28/33D|16PC2.5|PA-6 STC	wikipedia
~Pleiades	Pleiades	satellite	satellite	FRA	Airbus	Pléiades Neo|Pleiades-1|Pleiades Neo|Falcon Eye satellite|Falcon Eye 2|Pléiades 1B|Falcon Eye	wikipedia
Pozitiv radar	Pozitiv radar	sensor	radar	RUS		Positiv-ME1|Furke-E|Pozitiv-ME1|Garpun-Bal|Monument-E|Bass Tilt|MR-123 Vympel|MR-123 Bass Tilt	maker
Praetorian DASS	Praetorian DASS	other	EW suite	GBR	Leonardo	Praetorian EW|Euro-DASS	maker
President-S	President-S	other	countermeasures system	RUS	KRET	Vitebsk self-protection|L370 Vitebsk	wikipedia
Protivnik-GE	Protivnik-GE	sensor	radar	RUS		Gamma-DE|59N6 Protivnik-GE|Gamma-S1|Gamma-D|Gamma-S1E|59N6	maker
R-11 engine	R-13 engine	engine	engine	RUS		R-11F-300	wikipedia
R-13 engine	R-13 engine	engine	engine	RUS		R-13-300	wikipedia
R-195	R-195	engine	engine	RUS			wikipedia
R-25 engine	R-25 engine	engine	engine	RUS		R-25-300	wikipedia
R-29-300	R-25 engine	engine	engine	RUS		R-29B-300|R-29-300 engine	wikipedia
R-35-300	R-25 engine	engine	engine	RUS			wikipedia
R-95Sh	R-195	engine	engine	RUS			wikipedia
RAN-10S	RAN-40	sensor	radar	ITA	Leonardo|Selex		maker
RAN-20S	RAN-40	sensor	radar	ITA	Leonardo|Selex		maker
RAN-21S	RAN-40	sensor	radar	ITA	Leonardo|Selex		maker
RAN-30X	RAN-40	sensor	radar	ITA	Leonardo|Selex		maker
RAN-40	RAN-40	sensor	radar	ITA	Leonardo|Selex	RAN-40L	maker
RAT-31	RAT-31	sensor	radar	ITA	Leonardo|Selex	RAT-31DL|RAT-31SL|RAT-31DL/M|RAT-31S	maker
RB199	RB199	engine	engine	GBR,DEU,ITA	Turbo-Union		wikipedia
RB211	RB211	engine	engine	GBR	Rolls-Royce	Trent 700|Rolls-Royce Trent|Trent 772B	wikipedia
RBE2	RBE2	sensor	radar	FRA	Thales	RBE2 AESA|RBE2-AA	wikipedia
RD-33	RD-33	engine	engine	RUS	Klimov|UEC	RD-33MK|RD-33 Series 3|RD-33 engine|RD-33 aero-engine	wikipedia
RD-93	RD-33	engine	engine	RUS	Klimov|UEC	RD-93MA|RD-93 engine|RD-93 engines	wikipedia
~RDY	RDY	sensor	radar	FRA	Thales	RDY-2|RDY-3|Thales RDY-3	wikipedia
~ROVER	ROVER	other	video terminal	USA	L3Harris	ROVER 5|ROVER 4|SIR 2.5|ROVER 6|ROVER 6i|ROVER 6S	DSCA
RSM 970	RSM 970	sensor	radar	FRA	Thales	RSM 970S|RSM970S|RSM 970 S	maker
RTM322	RTM322	engine	engine	GBR,FRA	Rolls-Royce|Turbomeca|Safran	RTM322 engine|RTM-322-01	wikipedia
ReGUARD	ReGUARD	sensor	radar	CZE	Retia	ReTWIS|Retia ReGUARD|SURN CZ	maker
RecceLite	RecceLite	sensor	reconnaissance pod	ISR	Rafael	RecceLite II|Reccelite XR|Rafael RecceLite|Condor 2 pod|Reccelite pod	maker
Reco-NG	Reco-NG	sensor	reconnaissance pod	FRA	Thales	~Areos|Reco NG pod|AREOS reconnaissance pod	maker
Rezonans-NE	Rezonans-NE	sensor	radar	RUS		Rezonans-NE radar|Resonance-NE	maker
Rohini radar	Rohini radar	sensor	radar	IND	BEL|DRDO	Revathi radar|Rajendra radar|INDRA-II radar|Arudhra radar|Ashwini radar|Akash Rajendra|Bharani radar	maker
Rotax 914	Rotax 914	engine	engine	AUT	Rotax	Rotax 912|Rotax 915|Rotax 915 iS|Rotax 914F|Rotax 912iS	wikipedia
Rubis pod	Rubis pod	sensor	targeting pod	FRA	Thomson-CSF		wikipedia
S-743	S-743	sensor	radar	GBR	Marconi	Martello radar|S-723 Martello|S-743 Martello|Marconi Martello	wikipedia
SAASM	SAASM	other	GPS module	USA		Selective Availability Anti-Spoofing Module|Selective Availability Anti-Spoofing Modules|MPE-S|SAASM GPS|MPE-S GPS|MicroDAGR	DSCA
SABER M60	SABER M60	sensor	radar	BRA	Embraer	SABER M200|SENTIR M20|Saber M60 radar|SABER M200 Vigilante	maker
SAR-Lupe	SAR-Lupe	satellite	satellite	DEU	OHB	SARah|SARah satellite|SAR-Lupe satellites	wikipedia
SLC-2	SLC-7	sensor	radar	CHN	CETC	SLC-2 radar|SLC-2E	maker
SLC-7	SLC-7	sensor	radar	CHN	CETC	BL904	maker
SLQ-32	SLQ-32	other	EW suite	USA	Raytheon|Lockheed Martin	AN/SLQ-32|AN/SLQ-32(V)6|SEWIP|AN/SLQ-32(V)2|AN/SLQ-32(V)3|Surface Electronic Warfare Improvement Program|AN/SLQ-32(V)7	DSCA
SLQ-62	SLQ-32	other	EW suite	USA	Raytheon|Lockheed Martin	AN/SLQ-62	DSCA
SMART-L	SMART-L	sensor	radar	NLD	Thales	SMART-L MM|SMART-L EWC|SMART-L MM/N|SMART-L MM/F|S-1850M|SMART-L MM radar	maker
SMART-S	SMART-S	sensor	radar	NLD	Thales	SMART-S Mk 2|SMART-S radar|Thales SMART-S|SMART-S Mk2 radar	maker
SPEIR	SPEIR	sensor	EO sensor	USA	L3Harris	Shipboard Panoramic Electro-Optic/Infrared|AN/SAY-3	DSCA
SPG-51	SPG-62	sensor	radar	USA	Raytheon	AN/SPG-51	designation-systems.net
SPG-62	SPG-62	sensor	radar	USA	Raytheon	AN/SPG-62|Mk 99 fire control|MK 99 Fire Control System|AN/SPG-62A	designation-systems.net
SPQ-15	SPQ-15	sensor	display	USA		AN/SPQ-15	designation-systems.net
SPQ-9	SPQ-9	sensor	radar	USA	Northrop Grumman	AN/SPQ-9|AN/SPQ-9B|SPQ-9B|AN/SPQ-9B radar	designation-systems.net
SPS-40	SPS-40	sensor	radar	USA		AN/SPS-40	designation-systems.net
SPS-48	SPS-48	sensor	radar	USA	L3Harris|ITT	AN/SPS-48|AN/SPS-48E|AN/SPS-48G	designation-systems.net
SPS-49	SPS-49	sensor	radar	USA	Raytheon	AN/SPS-49|AN/SPS-49A|AN/SPS-49(V)5	designation-systems.net
SPS-52	SPS-52	sensor	radar	USA	Hughes	AN/SPS-52|AN/SPS-52C	designation-systems.net
SPS-55	SPS-67	sensor	radar	USA		AN/SPS-55	designation-systems.net
SPS-65V5	SPS-65V5	other	jammer	DEU	Hensoldt		maker
SPS-67	SPS-67	sensor	radar	USA		AN/SPS-67	designation-systems.net
SPS-73	SPS-67	sensor	radar	USA		AN/SPS-73	designation-systems.net
SPY-1	SPY-1	sensor	radar	USA	Lockheed Martin	AN/SPY-1|AN/SPY-1D|AN/SPY-1D(V)|SPY-1D|AN/SPY-1F|SPY-1F|AN/SPY-1D radar|SPY-1D(V)|AN/SPY-1 radar	designation-systems.net
SPY-6	SPY-6	sensor	radar	USA	Raytheon|RTX	AN/SPY-6|AN/SPY-6(V)1|SPY-6(V)1|AN/SPY-6 radar|AMDR	designation-systems.net
SPY-7	SPY-7	sensor	radar	USA	Lockheed Martin	AN/SPY-7|AN/SPY-7(V)1|SPY-7 radar|AN/SPY-7(V)2|SPY-7(V)1|AN/SPY-7(V)3	designation-systems.net
SQQ-89	SQQ-89	sensor	sonar suite	USA	Lockheed Martin	AN/SQQ-89|AN/SQQ-89(V)15|AN/SQQ-89A(V)15|AN/SQQ-89 Underwater Sonar|AN/SQQ-89A(V)15 Underwater Sonar system|AN/SQQ-89 Underwater System|AN/SQQ-89A(V)15 Integrated Undersea Warfare	DSCA
SQR-18	SQR-19	sensor	towed sonar	USA		AN/SQR-18	wikipedia
SQR-19	SQR-19	sensor	towed sonar	USA		AN/SQR-19|Multi-Function Towed Array	wikipedia
SQR-20	SQR-19	sensor	towed sonar	USA		AN/SQR-20|AN/SQR-20 Multi-Function Towed Array	wikipedia
SQS-53	SQS-53	sensor	sonar	USA	Lockheed Martin	AN/SQS-53|AN/SQS-53C|AN/SQS-53D	wikipedia
SQS-56	SQS-56	sensor	sonar	USA	Raytheon	AN/SQS-56|DE-1160|DE-1167|AN/SQS-56 sonar	wikipedia
SR-60 radar	SR-60 radar	sensor	radar	CHN		Type 517 radar|Type 382|Type 382 radar|Type 346|Type 360|SUR-17B	maker
SR-64	SR-60 radar	sensor	radar	CHN			maker
SSQ-101	SSQ-101	sensor	sonobuoy	USA	ERAPSCO|Ultra	AN/SSQ-101|AN/SSQ-101B	DSCA
SSQ-125	SSQ-101	sensor	sonobuoy	USA	ERAPSCO|Ultra	AN/SSQ-125|AN/SSQ-125A|AN/SSQ-125 MAC	DSCA
SSQ-36	SSQ-36	sensor	sonobuoy	USA	ERAPSCO|Sparton	AN/SSQ-36|AN/SSQ-36B|AN/SSQ-36B sonobuoys	DSCA
SSQ-53	SSQ-53	sensor	sonobuoy	USA	ERAPSCO|Sparton|Ultra	AN/SSQ-53|AN/SSQ-53G|AN/SSQ-53F|AN/SSQ-53F sonobuoy|AN/SSQ-53G sonobuoys|AN/SSQ-53F sonobuoys	DSCA
SSQ-62	SSQ-62	sensor	sonobuoy	USA	ERAPSCO|Sparton|Ultra	AN/SSQ-62|AN/SSQ-62F|AN/SSQ-62E|AN/SSQ-62F sonobuoys|AN/SSQ-62E sonobuoys	DSCA
STAR 2000	STAR 2000	sensor	radar	FRA	Thales	STAR-NG|Star NG|STAR 2000 radar	maker
~STIR	STIR	sensor	radar	NLD,USA	Thales	STIR-180|STIR-240|STIR 1.2 EO|STIR-1.2|STING EO Mk 2|STING-EO|STIR 2.4	wikipedia
STM Stirling V4	STM Stirling V4	engine	AIP engine	SWE	Saab Kockums	Stirling AIP|V4-275R|Mk 3 Stirling|V4-275 Stirling	wikipedia
SUU-20	SUU-25	other	flare dispenser	USA			DSCA
SUU-25	SUU-25	other	flare dispenser	USA		SUU-25F/A	DSCA
SUU-62	SUU-63	other	pylon	USA			DSCA
SUU-63	SUU-63	other	pylon	USA			DSCA
SUU-79	SUU-63	other	pylon	USA		SUU-79B/A|SUU-79 pylons	DSCA
SUU-80	SUU-63	other	pylon	USA		SUU-80A/A	DSCA
Scania DC13	Scania DC13	engine	engine	SWE	Scania	Scania DSI 14|Scania DI 12|Scania DI 16|Scania DC16	maker
Scanter	Scanter	sensor	radar	DNK	Terma	SCANTER 4100|SCANTER 2001|SCANTER 6000|Scanter 6002|Terma SCANTER|Terma SCANTER 6002	maker
Sea Fire radar	Sea Fire radar	sensor	radar	FRA	Thales	Sea Fire 500|Sea Fire AESA|Thales Sea Fire	wikipedia
Searchmaster radar	Searchmaster radar	sensor	radar	FRA	Thales	Thales Searchmaster	maker
Searchwater	Searchwater	sensor	radar	GBR	Thales	Searchwater 2000	wikipedia
Sicral	Sicral	satellite	satellite	ITA	Thales Alenia Space	Sicral 2|SICRAL 3	wikipedia
Sky Dew	Sky Dew	sensor	radar	ISR	IAI|Elta	Sky Dew aerostat	wikipedia
Skynet 5	Skynet 6	satellite	satellite	GBR	Airbus		wikipedia
Skynet 6	Skynet 6	satellite	satellite	GBR	Airbus	Skynet 6A	wikipedia
Sonar 2031	Sonar 2193	sensor	sonar	GBR	Thales		maker
Sonar 2050	Sonar 2193	sensor	sonar	GBR	Thales		maker
Sonar 2076	Sonar 2193	sensor	sonar	GBR	Thales		maker
Sonar 2093	Sonar 2193	sensor	sonar	GBR	Thales		maker
Sonar 2193	Sonar 2193	sensor	sonar	GBR	Thales	TSM-2022	maker
Spainsat	Spainsat	satellite	satellite	ESP	Airbus|Thales Alenia Space	Spainsat NG|SpainSat NG I|XTAR-EUR	wikipedia
~Spectra	Spectra	other	EW suite	FRA	Thales|MBDA	Spectra EW|SPECTRA electronic warfare|Spectra self-protection	maker
Spexer	Spexer	sensor	radar	DEU	Hensoldt	Spexer 2000|Spexer 2000 3D|SPEXER radar|Spexer 600	maker
~Spey	Spey	engine	engine	GBR	Rolls-Royce	Rolls-Royce Spey|Spey Mk 202|Spey engine|WS-9 Qinling|WS-9	wikipedia
~Squire	Squire	sensor	radar	NLD	Thales	Thales Squire|Squire radar	maker
Starlink	Starlink	other	satellite terminal	USA	SpaceX	Starlink terminal|Starlink terminals|Starshield	DSCA
Stinger training FHT	FIM-92	other	training device	USA		Field Handling Trainer Stinger|Stinger Field Handling Trainer|M160 Tracking Head Trainer|M60 Field Handling Trainers|Tracking Head Trainer	DSCA
Swathi	Swathi	sensor	radar	IND	BEL|DRDO	Swathi weapon locating radar|Swathi WLR|SWATHI Weapon Locating Radars	maker
Syracuse satellite	Syracuse satellite	satellite	satellite	FRA	Thales Alenia Space|Airbus	Syracuse IV|Syracuse 4A|Syracuse 3|Syracuse 4B	wikipedia
T400	T400	engine	engine	CAN	Pratt & Whitney Canada	T400-CP-400	wikipedia
T408	T408	engine	engine	USA	General Electric	T408-GE-400|GE38	wikipedia
~T53	T53	engine	engine	USA	Honeywell|Lycoming	T53-L-13|T53-L-703|T53-K-703	wikipedia
T55-GA-714A	T55-GA-714A	engine	engine	USA	Honeywell	T55 engine|T55-L-714|T55-GA-714A engine|T55-L-712|T55-GA-714C|T55-GA-714A engines|T55-L-714A	wikipedia
~T56	T56	engine	engine	USA	Rolls-Royce|Allison	T56-A-15|T56-A-14|T56 engine|T56-A-425|T56-A-427A|T56-A-427|T56-A-7	wikipedia
~T58	T58	engine	engine	USA	General Electric	T58-GE-10	wikipedia
~T63	T63	engine	engine	USA	Rolls-Royce|Allison	M250 engine|Rolls-Royce M250|Allison 250|RR300|T63-A-720|Model 250-C30|Rolls-Royce 250|M250-C47	wikipedia
T64-GE-419	T64-GE-419	engine	engine	USA	General Electric	T64 engine|T64-P4D	wikipedia
T700	T700	engine	engine	USA	General Electric|GE Aerospace	T700-GE-701D|T700-GE-701C|T700-GE-401C|T700 engine|CT7|CT7-2|T700-701D|T700-GE-701D engine|CT7-8|T700-GE-701D engines|T700-GE-401|T700-GE-700|T700-701K|CT7-8E|T700-GE-701D turbine|T700-GE-401C engines|T700-TEI-701D|CT7-2F1	wikipedia
T800	T800	engine	engine	USA,GBR	LHTEC|Rolls-Royce|Honeywell	CTS800|LHTEC T800|CTS800-4N|CTS800-4A|LHTEC CTS800	wikipedia
T901	T901	engine	engine	USA	General Electric	T901-GE-900	wikipedia
TALIOS	TALIOS	sensor	targeting pod	FRA	Thales	TALIOS pod|Thales TALIOS|Damocles pod|~Damocles|Thales Damocles|TALIOS targeting pod|Atlis II|Damocles targeting pod	maker
TCTS	TCTS	other	training system	USA	Collins Aerospace	P5 Combat Training System|P5 CTS|Tactical Combat Training System|AN/ASQ-T50|P5 pod|AN/ASQ-T50(V)1|P5 training pods	DSCA
TER-9	TER-9	other	ejector rack	USA		TER-9A|Triple Ejector Rack|TER-9A triple ejector rack	DSCA
TF30	TF30	engine	engine	USA	Pratt & Whitney	TF30-P-3	wikipedia
TF33	TF33	engine	engine	USA	Pratt & Whitney	TF33-P-100	wikipedia
TF34	TF34	engine	engine	USA	General Electric	TF34-GE-100	wikipedia
TF41	TF41	engine	engine	USA,GBR	Allison|Rolls-Royce	TF41-A-1	wikipedia
TF6000	TF6000	engine	engine	TUR	TUSAŞ Engine Industries		maker
TFE731	TFE731	engine	engine	USA	Honeywell|Garrett	TFE731-2	wikipedia
TP400	TP400	engine	engine	GBR,FRA,DEU,ESP	Europrop	TP400-D6|Europrop TP400	wikipedia
TPE331	TPE331	engine	engine	USA	Honeywell|Garrett	TPE331-12|T76|TPE331-10	wikipedia
TPQ-36	TPQ-36	sensor	radar	USA	Raytheon|ThalesRaytheonSystems	AN/TPQ-36|AN/TPQ-36 Firefinder|AN/TPQ-36A	designation-systems.net
TPQ-37	TPQ-37	sensor	radar	USA	Raytheon	AN/TPQ-37|AN/TPQ-37 Firefinder|Firefinder radar	designation-systems.net
TPQ-48	TPQ-48	sensor	radar	USA	SRC	AN/TPQ-48|Lightweight Counter Mortar Radar	designation-systems.net
TPQ-49	TPQ-48	sensor	radar	USA	SRC	AN/TPQ-49|AN/TPQ-49 radar	designation-systems.net
TPQ-50	TPQ-48	sensor	radar	USA	SRC	AN/TPQ-50|AN/TPQ-50 radar	designation-systems.net
TPQ-53	TPQ-53	sensor	radar	USA	Lockheed Martin	AN/TPQ-53|AN/TPQ-53(V)|Q-53 radar|AN/TPQ-53 radar	designation-systems.net
TPS-43	TPS-43	sensor	radar	USA	Northrop Grumman|Westinghouse	AN/TPS-43	designation-systems.net
TPS-59	TPS-59	sensor	radar	USA	Lockheed Martin	AN/TPS-59	designation-systems.net
TPS-63	TPS-63	sensor	radar	USA	Northrop Grumman	AN/TPS-63	designation-systems.net
TPS-70	TPS-70	sensor	radar	USA	Northrop Grumman	AN/TPS-70|TPS-70(V)	designation-systems.net
TPS-703	TPS-78	sensor	radar	USA	Northrop Grumman	AN/TPS-703	designation-systems.net
TPS-72	TPS-70	sensor	radar	USA	Northrop Grumman	AN/TPS-72	designation-systems.net
TPS-75	TPS-75	sensor	radar	USA	Northrop Grumman	AN/TPS-75	designation-systems.net
TPS-77	TPS-77	sensor	radar	USA	Lockheed Martin	AN/TPS-77|TPS-77 MRR|AN/TPS-77 radar|AN/TPS-77 Multi-Role Radar|TPS-77 Multi-Role Radar	designation-systems.net
TPS-78	TPS-78	sensor	radar	USA	Northrop Grumman	AN/TPS-78|AN/TPS-78 radar	designation-systems.net
TPS-80	TPS-80	sensor	radar	USA	Northrop Grumman	AN/TPS-80|G/ATOR|Ground/Air Task Oriented Radar|AN/TPS-80 G/ATOR	designation-systems.net
TPX-56	TPX-57	other	IFF interrogator	USA	Telephonics	AN/TPX-56	DSCA
TPX-57	TPX-57	other	IFF interrogator	USA	Telephonics	AN/TPX-57|AN/TPX-57 IFF	DSCA
TPX-61	TPX-57	other	IFF interrogator	USA	Telephonics	AN/TPX-61	DSCA
TPY-2	TPY-2	sensor	radar	USA	Raytheon|RTX	AN/TPY-2|AN/TPY-2 radar|Army Navy/Transportable Radar Surveillance|AN/TPY-2 THAAD|AN/TPY-2 Terminal Mode|AN/TPY-2 Radar systems	designation-systems.net
TPY-4	TPY-4	sensor	radar	USA	Lockheed Martin	AN/TPY-4|AN/TPY-4(V)1|Three-Dimensional Expeditionary Long-Range Radar|3DELRR	designation-systems.net
TRAC 2000	TRAC 2000	sensor	radar	FRA	Thales	TRAC 2000N|TRAC NG|TRAC approach radar	maker
TRML-4D	TRML-4D	sensor	radar	DEU	Hensoldt	TRML-4D radar|Hensoldt TRML-4D	maker
TRS-3D	TRS-3D	sensor	radar	DEU	Hensoldt	Hensoldt TRS-4D|TRML-3D|TRS-3D radar	maker
TRS-4D	TRS-3D	sensor	radar	DEU	Hensoldt	TRS-4D radar	maker
TV2-117	TV2-117	engine	engine	RUS	Klimov		wikipedia
TV3-117	TV3-117	engine	engine	UKR,RUS	Motor Sich|Klimov	TV3-117VM|VK-2500|TV3-117VMA|TV3-117MT|TV3-117 engine|VK-2500P|TV3-117VMA-SBM1V|VK-2500PS	wikipedia
TV7-117	TV7-117	engine	engine	RUS	Klimov	TV7-117S	wikipedia
Talisman EW	Talisman EW	other	jammer	BLR	Defense Initiatives	Talisman-T|Talisman self-protection	maker
Trophy APS	Trophy APS	other	active protection system	ISR	Rafael	Trophy active protection|Trophy active protection system|Trophy HV|Trophy APS system|Windbreaker APS|Trophy Active Protection Systems	maker
Twinvis	Twinvis	sensor	passive radar	DEU	Hensoldt	Twinvis passive radar	maker
~Tyne	Tyne	engine	engine	GBR,DEU	Rolls-Royce	Rolls-Royce Tyne|Tyne Mk 21	wikipedia
UNICORN antenna	UNICORN antenna	sensor	antenna	JPN	NEC	UNICORN mast|NORA-50|Unified Complex Radio Antenna|UNICORN integrated mast	wikipedia
UPX-24	UPX-29	other	IFF system	USA		AN/UPX-24	DSCA
UPX-29	UPX-29	other	IFF system	USA		AN/UPX-29|AN/UPX-29(V)	DSCA
UPX-37	UPX-29	other	IFF system	USA		AN/UPX-37	DSCA
UPX-41	UPX-29	other	IFF system	USA		AN/UPX-41|AN/UPX-41 Digital Interrogator	DSCA
UniDiesel V8X	UniDiesel V8X	engine	engine	FRA	SACM	V8X-1500|V8X Hyperbar	wikipedia
Uttam AESA	Uttam AESA	sensor	radar	IND	DRDO	Uttam radar|Uttam AESA radar	wikipedia
~V-46	V-46	engine	engine	RUS		UTD-20|V-46-6|UTD-29	wikipedia
V-55	V-46	engine	engine	RUS			wikipedia
V-59U	V-46	engine	engine	RUS			wikipedia
V-84	V-46	engine	engine	RUS		V-84MS|V-84M	wikipedia
V-92	V-46	engine	engine	RUS		V-92S2|V-92S2F	wikipedia
VAS-5	VAS-5	sensor	driver's viewer	USA	Leonardo DRS|BAE Systems	AN/VAS-5|AN/VAS-5 Driver Vision Enhancer|AN/VAS-5 Driver's Vision Enhancer|Driver's Vision Enhancer	DSCA
VIC-1	VIC-3	other	intercom	USA		AN/VIC-1	DSCA
VIC-3	VIC-3	other	intercom	USA		AN/VIC-3|AN/VIC-3 intercom	DSCA
VIC-5	VIC-3	other	intercom	USA		AN/VIC-5	DSCA
VRC-103	VRC-114	other	radio	USA	L3Harris	AN/VRC-103	DSCA
VRC-104	VRC-114	other	radio	USA	L3Harris	AN/VRC-104	DSCA
VRC-110	VRC-114	other	radio	USA	L3Harris	AN/VRC-110|AN/VRC-110 vehicular	DSCA
VRC-114	VRC-114	other	radio	USA	L3Harris	AN/VRC-114	DSCA
VRC-118	VRC-114	other	radio	USA	L3Harris	AN/VRC-118	DSCA
VRC-12	VRC-12	other	radio	USA		AN/VRC-12|AN/VRC-46|AN/VRC-64|AN/GRC-160	designation-systems.net
VRC-89	VRC-92	other	radio	USA	L3Harris|ITT	AN/VRC-89	DSCA
VRC-90	VRC-92	other	radio	USA	L3Harris|ITT	AN/VRC-90|AN/VRC-90E|AN/VRC-90F	DSCA
VRC-91	VRC-92	other	radio	USA	L3Harris|ITT	AN/VRC-91	DSCA
VRC-92	VRC-92	other	radio	USA	L3Harris|ITT	AN/VRC-92|SINCGARS|Single Channel Ground and Airborne Radio System|AN/VRC-92E|AN/PRC-119|SINCGARS radio|AN/VRC-92 SINCGARS|AN/VRC-92F|Single Channel Ground and Airborne Radio Systems|SINCGARS radios|AN/VRC-92E SINCGARS	DSCA
Vera-E	Vera-E	sensor	passive sensor	CZE	ERA	VERA-NG|VERA-E passive|ERA Vera-NG|Vera passive|Tamara passive sensor	maker
Viper engine	Viper engine	engine	engine	GBR	Rolls-Royce	Rolls-Royce Viper|Viper 632	wikipedia
~Vixen	Vixen	sensor	radar	GBR	Leonardo|Selex	Vixen 500E|Raven ES-05|ES-05 Raven|Raven ES-05 AESA|Vixen 1000E	maker
Vostok-E	Vostok-E	sensor	radar	BLR	KB Radar	Vostok-D|Vostok 3D radar|Vostok-E radar	maker
WGS satellite	WGS satellite	satellite	satellite	USA	Boeing	Wideband Global SATCOM|WGS-11+|Wideband Global SATCOM satellite	wikipedia
WJ-5	WJ-6	engine	engine	CHN			wikipedia
WJ-6	WJ-6	engine	engine	CHN		WJ-6C	wikipedia
WP-13	WP-7	engine	engine	CHN		WP-13F|WP-13B	wikipedia
WP-6	WP-7	engine	engine	CHN			wikipedia
WP-7	WP-7	engine	engine	CHN			wikipedia
WS-10	WS-10	engine	engine	CHN	AECC	WS-10A|WS-10C|WS-10B|WS-10 Taihang|WS-10C Taihang	wikipedia
WS-13	WS-13	engine	engine	CHN	AECC	WS-13E|WS-13 Taishan	wikipedia
WS-15	WS-10	engine	engine	CHN	AECC		wikipedia
WS-18	WS-20	engine	engine	CHN	AECC		wikipedia
WS-19	WS-13	engine	engine	CHN	AECC		wikipedia
WS-20	WS-20	engine	engine	CHN	AECC		wikipedia
WSN-12	WSN-12	other	navigation system	USA	Northrop Grumman	AN/WSN-12|AN/WSN-7|WSN-7	DSCA
WZ-10 engine	WZ-9	engine	engine	CHN			wikipedia
WZ-8	WZ-9	engine	engine	CHN		WZ-8A	wikipedia
WZ-9	WZ-9	engine	engine	CHN			wikipedia
YLC-18	YLC-6	sensor	radar	CHN	CETC	YLC-18A	maker
YLC-2	YLC-6	sensor	radar	CHN	CETC	YLC-2V	maker
YLC-6	YLC-6	sensor	radar	CHN	CETC	YLC-6M	maker
YLC-8E	YLC-6	sensor	radar	CHN	CETC		maker
ZPY-1	ZPY-1	sensor	radar	USA	Northrop Grumman	AN/ZPY-1|STARLite radar	designation-systems.net
ZPY-3	ZPY-1	sensor	radar	USA	Northrop Grumman	AN/ZPY-3	designation-systems.net
Zhuk radar	Zhuk radar	sensor	radar	RUS	Phazotron	Zhuk-ME|Zhuk-AE|N010 Zhuk|Kopyo radar|Kopyo-21	wikipedia
Zoopark-1	Zoopark-1	sensor	radar	RUS	Almaz-Antey	1L219 Zoopark|1L219|Zoopark-1M|1L220 Zoopark|1L260	maker
"""##
  static let systemsSensorsEnginesSum: UInt64 = 3723083254
}
