// Generated from organisations.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let organisations = ##"""
# Organisations and bodies that are no states: alliances, agencies, missions and armed movements that take part in transfers.
#
# Columns (tab-separated):
#   1 code     NATO, NSPA, NCIA, EU, UN, AU; empty where the organisation is none of these
#   2 name     the usual English name
#   3 aliases  separated by |: other names, acronyms, missions and parts that stand for the whole
#   4 source   where the entry comes from
# A name that begins with ~ is weak: it is ambiguous, or its bearer seldom buys or sells, and it counts only beside a cue.
# Acronyms of four letters or less count in capitals alone. Sorted by columns 1 and 2 (LC_ALL=C).
# Source: the organisations' own sites (column 4); non-state recipients as SIPRI's arms transfer registers name them.
	Association of Southeast Asian Nations	ASEAN	asean.org
	Collective Security Treaty Organization	CSTO|Collective Security Treaty Organisation	odkb-csto.org
	Economic Community of West African States	ECOWAS|ECOMOG|Economic Community of West African States Monitoring Group	ecowas.int
	Eurocorps	European Corps	eurocorps.org
	European Air Transport Command	EATC	eatc-mil.com
	G5 Sahel Joint Force	G5 Sahel|FC-G5S|Joint Force of the Group of Five for the Sahel	g5sahel.org
	Gulf Cooperation Council	GCC|Cooperation Council for the Arab States of the Gulf|Peninsula Shield Force	gcc-sg.org
	International Coalition against ISIS	Global Coalition Against Daesh|Global Coalition to Defeat ISIS|anti-ISIS coalition	theglobalcoalition.org
	International Security Assistance Force	ISAF	NATO-led force in Afghanistan, 2001-2014
	Kurdistan Regional Government	Kurdistan Region of Iraq|Iraqi Kurdistan|KRG|Peshmerga|Peshmerga Regional Brigades|~Kurdistan|Kurdish Peshmerga	gov.krd
	Multinational Force and Observers	MFO	mfo.org
	Multinational Joint Task Force	MNJTF	Lake Chad Basin Commission, against Boko Haram
	Multinational MRTT Unit	Multinational Multi Role Tanker Transport Unit|MMU|Multinational MRTT Fleet|MMF	NSPA owns the aircraft; nspa.nato.int
	Organisation for Joint Armament Cooperation	OCCAR|Organisation Conjointe de Coopération en matière d'Armement|Organization for Joint Armament Cooperation|Organisation for Joint Armament Co-operation	occar.int
	Organisation for Security and Co-operation in Europe	OSCE|Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe	osce.org
	Organisation of Islamic Cooperation	OIC|Organisation of the Islamic Conference|Organization of Islamic Cooperation	oic-oci.org
	Regional Security System	RSS|Regional Security System of the Eastern Caribbean	rss.org.bb
	Southern African Development Community	SADC|SAMIM|SADC Mission in Mozambique	sadc.int
	Strategic Airlift Capability	SAC Heavy Airlift Wing|Heavy Airlift Wing	sacprogram.org; twelve states, C-17 at Papa
	Warsaw Pact	Warsaw Treaty Organization|Warsaw Treaty Organisation|~Eastern Bloc	treaty of 1955, ended 1991
	West African Economic and Monetary Union	UEMOA|WAEMU	uemoa.int
	~Arab League	League of Arab States	arableagueonline.org; gives no orders itself
	~Caribbean Community	CARICOM	caricom.org
	~Commonwealth of Independent States	CIS	cis.minsk.by
	~Conseil de l'Entente	Council of the Entente	treaty of 1959
	~Economic Community of Central African States	ECCAS	ceeac-eccas.org
	~European Space Agency	ESA	esa.int
	~Hamas	~Izz ad-Din al-Qassam Brigades|~Qassam Brigades	non-state recipient in SIPRI's registers
	~Hezbollah	~Hizbollah|~Hizbullah|~Hezballah	non-state recipient in SIPRI's registers
	~Houthi rebels	~Houthis|~Houthi|~Houthi movement|~Ansar Allah|~Ansarullah	non-state recipient in SIPRI's registers
	~Islamic Military Counter Terrorism Coalition	IMCTC	imctc.org
	~Islamic State	~ISIS|~ISIL|~Daesh|~Islamic State of Iraq and the Levant|~Islamic State of Iraq and Syria	non-state recipient in SIPRI's registers
	~Kurdistan Workers' Party	~PKK|~Kurdistan Workers Party	SIPRI lists it as a non-state recipient
	~Lebanese Forces	~LF	SIPRI lists it as a non-state recipient
	~Libyan National Army	~Libyan Arab Armed Forces|~LNA|~LAAF|~Haftar's forces	non-state recipient in SIPRI's registers
	~Mujahideen	~Mujahedin|~Mujahidin|~Afghan Mujahideen	non-state recipient in SIPRI's registers (Afghanistan, 1980s)
	~National Transitional Council	~NTC|~Libyan rebels	non-state recipient in SIPRI's registers (Libya, 2011)
	~Organization of American States	OAS|Organisation of American States	oas.org
	~Palestine Liberation Organization	~PLO|~Palestine Liberation Organisation	non-state recipient in SIPRI's registers before 1994
	~Shanghai Cooperation Organisation	SCO|Shanghai Cooperation Organization	sectsco.org
	~Syrian Democratic Forces	~SDF militia|~SDF|~People's Protection Units|~People's Defense Units|~YPG	non-state recipient in SIPRI's registers
	~Syrian rebels	~Free Syrian Army|~FSA|~Syrian opposition	non-state recipient in SIPRI's registers
	~Taliban	~Talib|~Taleban	non-state recipient in SIPRI's registers
	~Tamil Tigers	~LTTE|~Liberation Tigers of Tamil Eelam	non-state recipient in SIPRI's registers
	~UNITA	~National Union for the Total Independence of Angola	non-state recipient in SIPRI's registers
	~Viet Cong	~Vietcong|~Viet Minh	non-state recipient in SIPRI's registers
	~Wagner Group	~PMC Wagner|~Wagner	non-state recipient, Russian private military company
	~al-Qaeda	~al Qaeda|~Al-Qaida|~al Qaida	non-state recipient in SIPRI's registers
AU	African Union	AU|A.U.|African Union Commission|AMISOM|African Union Mission in Somalia|ATMIS|African Union Transition Mission in Somalia|AMIS|African Union Mission in Sudan|African Standby Force|Organisation of African Unity|Organization of African Unity|OAU	au.int
EU	European Union	EU|E.U.|European Commission|European Council|Council of the European Union|European Defence Agency|European Defense Agency|~EDA|European Peace Facility|European External Action Service|EEAS|Frontex|European Border and Coast Guard Agency|European Economic Community|EUFOR	europa.eu
NATO	North Atlantic Treaty Organization	NATO|North Atlantic Treaty Organisation|North Atlantic Alliance|Atlantic Alliance|~Alliance|NATO alliance|Allied Command Operations|Allied Command Transformation|~SHAPE|Supreme Headquarters Allied Powers Europe|Allied Land Command|KFOR|NATO Airborne Early Warning and Control Force|NATO Airborne Early Warning & Control Force|NATO AEW&C Force|NATO Airborne Early Warning and Control Programme Management Agency|NATO Airborne Early Warning and Control Program Management Agency|NAPMA|NATO Airlift Management Programme|NATO Airlift Management Program|NATO Airlift Management Organisation|NATO Airlift Management Organization|NAMO|NATO Alliance Ground Surveillance Management Agency|NATO AGS Management Agency|NAGSMA|NATO Alliance Ground Surveillance Force|NATO AGS Force|NATO Medium Extended Air Defense System Management Agency|NAMEADSMA|NETMA|NATO Eurofighter and Tornado Management Agency|NATO Eurofighter and Tornado Management Organisation|NATO Eurofighter and Tornado Management Organization|NAHEMA|NATO Helicopter Management Agency|NATO Insensitive Munitions Information Center|NATO International Staff	nato.int. The two-state programmes run by NATO agencies stand under NATO unless they have a code
NCIA	NATO Communications and Information Agency	NCIA|NCI Agency|NATO Consultation, Command and Control Agency|NATO Consultation Command and Control Agency|NC3A|NATO Communication and Information Systems Services Agency|NCSA	ncia.nato.int; until 2012 NC3A and NCSA
NSPA	NATO Support and Procurement Agency	NSPA|NSPO|NATO Support and Procurement Organisation|NATO Support and Procurement Organization|NATO Support Organisation|NATO Support Organization|NATO Support Agency|NATO Maintenance and Supply Agency|NATO Maintenance and Supply Organisation|NATO Maintenance and Supply Organization|NAMSA|NAMSO|NATO Procurement Agency	nspa.nato.int; until 2012 NAMSA and NAMSO
UN	United Nations	UN|U.N.|United Nations Organization|UNO|UN Security Council|U.N. Security Council|United Nations Security Council|UN peacekeepers|UN peacekeeping force|Department of Peacekeeping Operations|MINUSMA|MONUSCO|MONUC|MINUSCA|MINUSTAH|UNMISS|UNAMID|UNMIL|UNOCI|UNIFIL|UNDOF|UNFICYP|UNTSO|UNMOGIP|UNPROFOR|UNAMIR|UNOSOM|UNTAC|UNISFA|UNAMSIL|UNITAF|UNMIK|UNHCR|UNDP|UNICEF|UNOPS|IAEA|International Atomic Energy Agency	un.org, with missions and agencies that take deliveries
"""##
  static let organisationsSum: UInt64 = 4177313104
}
