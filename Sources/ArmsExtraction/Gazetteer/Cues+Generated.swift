// Generated from cues.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let cues = ##"""
# Cues: the words that tell what is done with equipment, by whom and how far.
#
# Columns (tab-separated):
#   1 class     considered, requested, approved, contracted, delivered, cancelled: a stage of a sale;
#               trade: speaks of a sale without telling its stage; use: equipment that is used, carried or faced, not sold;
#               past: an earlier or other sale; domestic, budget, exercise, statistics, talk: texts that report no sale;
#               force: a state's forces or ministry; official: who speaks for a state; grant, lease, used, fms, dcs, eda: how;
#               undisclosed: a value or number that is kept back; modifier: describes equipment before its noun;
#               place: a name that holds a state's name and means no state
#   2 name      the cue's name, as the weights and `armsdb explain` call it
#   3 phrases   the words, separated by |; every inflection is listed
#   4 side      buy: the subject is the buyer; sell: the subject is the seller; empty: neither
# Source: usage in English-language defence reporting and in notices under section 36(b) of the Arms Export Control Act;
# the phrases were chosen and written down by us.
considered	plan-to-buy	plans to buy|plan to buy|planned to buy|planning to buy|plans to purchase|plan to purchase|planning to purchase|plans to acquire|plan to acquire|planning to acquire|plans to procure|plan to procure|plans to order|plan to order|planned purchase|planned acquisition|planned procurement|plans to import	buy
considered	to-buy	to buy|to purchase|to acquire|to procure|to order|to import|to obtain|to get|to induct	buy
considered	will-buy	will buy|will purchase|will acquire|will procure|will order|will import|would buy|would purchase|would acquire|would procure|could buy|may buy|might buy|should buy|would see	buy
considered	will-receive	will receive|to receive|will get|would receive|will take delivery|expects to receive|expected to receive|set to receive|due to receive|will be delivered to	buy
considered	decide-to-buy	decided to buy|decided to purchase|decided to acquire|decided to procure|has decided to buy|decision to buy|decision to purchase|decision to acquire|agreed to buy|agreed to purchase|agreed to acquire|approved the purchase|approved the acquisition|approved the procurement|approves purchase|cleared the purchase|cleared the acquisition|cleared the procurement|approved a proposal|approved buying|approved purchasing|approved acquiring	buy
considered	select	selected|selects|chosen|chose|picked|picks|preferred bidder|preferred supplier|down-selected|shortlisted|shortlist|short-listed|downselected	buy
considered	interest	interested in|interest in|expressed interest|expressing interest|expression of interest|mulls|mulling|in the market for|eyeing|eyes|considering buying|considering the purchase	buy
considered	intention	keen to|keen on|considering|considers|looking at|looking to|weighing|seeking|seeks|sought|wants to|would like to|hopes to|intends to|intend to|intention to|exploring|aims to|plans to|planning to|plan to	
considered	talks	talks|in talks|negotiations|negotiating|negotiates|negotiate|negotiation|discussing|discussions|discussed|discuss|under negotiation|final stages|finalise|finalize|finalising|finalizing	
considered	offer	offered|offers|offering|offer|has offered|pitching|proposed|proposes|bid|bids|bidding|bidder|bidders|competing|competition|tender|request for proposals|request for information|rfp|rfi|contender|contenders|compete|competes|vying	sell
considered	memorandum	memorandum of understanding|mou|letter of intent|framework agreement|preliminary agreement|memorandum	
considered	to-sell	to sell|will sell|would sell|plans to sell|plan to sell|willing to sell|ready to sell|could sell|may sell|intends to sell|to supply|will supply|would supply|ready to supply|to deliver|will deliver|would deliver|to export|will export|to provide|will provide|would provide|to hand over|will hand over	sell
considered	evaluate	evaluation|evaluating|evaluated|trials|assessed|assessing|user trials|field trials	
requested	requested	requested|has requested|has asked for|asked for|requests|formally requested|letter of request|request to buy|requested to buy|has asked to buy|requested a possible sale|asked to purchase|requested approval	buy
approved	approved	approved|approves|has approved|approval|approving|cleared|clears|clearance|green light|green-lighted|greenlights|gave the nod|authorised|authorized|authorises|authorizes|made a determination approving|okayed|ok	sell
approved	notified	notified congress|notification|notified|notifies congress|congressional notification|congress has been notified|delivered the required certification|informed congress	sell
approved	possible-sale	possible sale|proposed sale|potential sale|potential foreign military sale|proposed foreign military sale|possible arms sale|proposed arms sale	sell
approved	licence	export licence|export license|export licences|export licenses|export permit|export permits|licensed	sell
contracted	signed	entered into a contract|entered into an agreement|entered into a framework agreement|signed|signs|signing|has signed|have signed|had signed|was signed|were signed|inked|inks|sealed|seals|concluded|clinched|clinches|finalised|finalized|penned|executed	
contracted	contract	contract|contracts|contracted|contracting|firm order|purchase agreement|sales agreement|purchase contract|supply contract|loa	
contracted	ordered	ordered|orders|has ordered|have ordered|had ordered|placed an order|placed orders|order for|orders for|on order|under order	buy
contracted	bought	bought|purchased|has bought|have bought|had bought|has purchased|buys|purchases|acquired|acquires|has acquired|have acquired|had acquired|procured|procures|has procured|imported|obtained|took up an option	buy
contracted	sold	sold|sells|has sold|have sold|had sold|was sold|were sold|has exported|exported|exports	sell
contracted	awarded	awarded|awards|award|was awarded|has been awarded|won a contract|wins contract|won the contract|wins|won|win|bags|bagged|secured|secures|landed a contract|landed an order|received an order|received a contract|received an order from|receives order|receives contract	sell
contracted	building-for	being built for|under construction for|building for|built for|to build|will build|is building|are building|being built|under construction	sell
delivered	delivered	delivered|delivers|has delivered|have delivered|had delivered|was delivered|were delivered|been delivered|delivery of|deliveries of|delivering|first delivery|deliveries|delivery	sell
delivered	received	received|receives|has received|have received|took delivery|taken delivery|takes delivery|take delivery|accepted|accepts|has accepted|acceptance|got|gets|welcomed|taking delivery|took possession|receiving|receipt of|took over the|takes over the|has taken over the	buy
delivered	handed-over	handed over|hands over|hand over|handover|hand-over|handing over|transferred|transfers|transfer of|transferring|turned over|turnover|presented to|given to	sell
delivered	arrived	arrived|arrives|arriving|arrival|have arrived|has arrived|shipped|shipment|ships to|unloaded|en route	
delivered	supplied	supplied|supplies|has supplied|have supplied|supplying|provided|provides|has provided|providing|equipped	sell
delivered	commissioned	commissioned|commissions|commissioning|inducted|inducts|induction|entered service|enter service|entry into service|unveiled|inaugurated|put into service|was christened|were commissioned|taken into service	buy
cancelled	cancelled	cancelled|canceled|cancels|cancelling|cancellation|scrapped|scraps|scrapping|called off|dropped|abandoned|terminated|terminates|termination|annulled|fell through|fallen through|collapsed|withdrawn|withdrew|pulled out	
cancelled	blocked	blocked|blocks|blocking|rejected|rejects|refused|refuses|denied|denies|vetoed|banned|bans|ban on|halted|halts|halting|suspended|suspends|suspending|suspension|froze|frozen|stopped|put on hold|shelved|ruled out|disapproval|lost the deal|lost out|lost the bid|lost a bid|barred	
trade	deal	deal|deals|agreement|agreements|arrangement|transaction|transactions|arms deal|arms package|package	
trade	sale	sale|sales|sale of|sales of|selling|arms sale|arms sales|sell	sell
trade	purchase	purchase|purchase of|purchasing|buying|acquisition|acquisition of|acquiring|procurement|procurement of|procuring|buy|acquire|procure|import|importing|ordering|obtain	buy
trade	order	order|an order|the order|follow-on order|repeat order	buy
trade	supply	supply|supply of|supplier|export|export of|exporting|customer|export customer|exporter|launch customer	sell
trade	worth	worth|valued at|value of|cost of|costs|cost|costing|price|final price|priced at|price tag|estimated cost|estimated at|total of|totalling|totaling|amounting to|for a total|at a cost of|value	
use	operate	already has|already have|already fields|operates|operate|operated|operating|already operates|currently operates|in service|uses|used by|flies|flown|fleet of|inventory|existing|in use|in its arsenal|deployed|deploys|deploy|deployment	
use	equip	equipped with|armed with|fitted with|powered by|carries|carry|carrying|armed|fires|fired|fire|firing|launch|launches|launched|launching|capable of|can carry|mounted|outfitted with|features|integrated with|integrate|based on|similar to|compared to|such as those	
use	replace	replace|replaces|replaced|replacing|replacement for|phase out|phased out|retire|retiring|retirement of|ageing|aging|obsolete|decommissioning|instead of|succeed|supplement|alongside	
use	against	against|threat|threats|threaten|threatened|attack on|attacks|attack|intercept|shoot down|shot down|destroyed|killed|crash|crashed|war|strike on|strikes|target|targets|incursion	
past	earlier	earlier|previously|in the past|already received|already ordered|already bought|last year|last month|years ago|months ago|earlier order|previous|prior|in an earlier|since then	
past	aside	originally|initially|in addition|also ordered|also bought|also purchased|also acquired|meanwhile|other|another|separately|elsewhere|similar deal|rival	
past	customers	customers include|other customers|other operators|operators include|has also been sold|also been ordered|export success|exported to|users include|in use with|customers	
domestic	own-industry	indigenous|indigenously|domestic|domestically|home-grown|homegrown|locally built|locally produced|local production|made in india|self-reliance|state defense order|own production|co-develop|codevelop|developed jointly|prototype|maiden flight|first flight|test flight|flight test|rollout|rolled out|mass production|serial production	
budget	budget	budget|budgets|defence spending|defense spending|military spending|defence budget|defense budget|expenditure|fiscal year|appropriation|appropriations|funding|billion budget|earmarked	
exercise	exercise	exercise|exercises|drill|drills|manoeuvres|maneuvers|war game|war games|training exercise|live-fire|live fire|test-fired|test fired|test launch|missile test|missile tests|tested|parade|airshow|air show|exhibition|showcased|displayed|on display	
statistics	statistics	per cent|percent|share of|market share|arms exports|arms exporter|arms imports|arms trade|largest exporter|sipri|stockholm international peace research institute|exports rose|total value of exports|report says|trend|arms transfers	
talk	relations	visit|visited|summit|cooperation|bilateral|relations|partnership|ties|alliance|speech|conference|meeting|interview	
talk	sanctions	sanctions|sanction|embargo|resolution|lawsuit|court|investigation|corruption|bribes|bribery|scandal|human rights|protest|protests	
force	navy	navy|naval forces|navies|coast guard|coastguard|marine corps|marines|maritime self-defense force|maritime police	
force	air-force	air force|air forces|air self-defense force|army aviation|air wing|air arm	
force	army	army|armies|ground forces|land forces|ground self-defense force|special forces|infantry	
force	military	military|armed forces|defence force|defense force|defence forces|defense forces|defence ministry|defense ministry|ministry of defence|ministry of defense|ministry|defence department|department of defence|department of defense|national guard|police|troops|security forces|government|border guard|gendarmerie|republican guard	
force	minister	defence minister|defense minister|minister of defence|minister of defense|prime minister|president|foreign minister|chief of staff|commander|cabinet|parliament|lawmakers	
official	official	official|officials|spokesman|spokesperson|spokeswoman|statement|press release|announced|announces|announcement|said|says|told|according to|confirmed|reported|revealed|disclosed	
grant	grant	donated|donates|donate|donation|donations|donating|gift|gifted|gifts|gifting|grant|grants|granted|military aid|aid package|free of charge|handed over as a gift|assistance programme|military assistance|aid	
lease	lease	lease|leased|leases|leasing|rent|rents|rented|renting|rental|on loan	
used	second-hand	second-hand|secondhand|second hand|used|surplus|refurbished|ex|pre-owned|decommissioned|former|retired|overhauled|upgraded|modernised|modernized	
fms	fms	foreign military sale|foreign military sales|fms|possible foreign military sale|letter of offer and acceptance|letters of offer and acceptance|defense security cooperation agency|dsca	
dcs	dcs	direct commercial sale|direct commercial sales|commercial export license	
eda	eda	excess defense articles|excess defence articles|eda	
undisclosed	undisclosed	undisclosed|not disclosed|did not disclose|declined to disclose|without disclosing|not been disclosed|unspecified|not revealed|not specified|undisclosed number|undisclosed amount|financial terms were not	
modifier	build	guided|unguided|light|heavy|medium|armored|armoured|up-armored|up-armoured|wheeled|tracked|amphibious|unmanned|manned|remotely piloted|remote controlled|towed|mounted|self-propelled|self propelled|twin-engine|twin engine|single-engine|four-engine|single-seat|single seat|twin-seat|dual-seat|two-seat|dual seat|diesel-electric|diesel electric|diesel|nuclear-powered|nuclear powered|conventional|supersonic|subsonic|hypersonic|stealth|stealthy|fixed-wing|rotary-wing|turboprop|jet|lightweight|light-weight|multi-barrel|multiple|shoulder-fired|shoulder fired|shoulder-launched|man-portable|portable|vehicle-mounted|truck-mounted|laser-guided|precision-guided|precision guided|satellite-guided|wire-guided|all-terrain|high-speed|fast|mine-resistant|mine resistant|bulletproof|bullet-proof|high-mobility|high mobility|hand-held|handheld|containerised|short take-off and landing|stol|vtol|medium-lift|heavy-lift|light-lift|high-altitude|medium-altitude|long-endurance|long endurance|medium altitude|high altitude	
modifier	purpose	combat|attack|assault|strike|patrol|fighter|bomber|trainer|training|transport|utility|cargo|airlift|military|naval|air|ground|sea|land|maritime|coastal|offshore|tactical|strategic|mobile|reconnaissance|surveillance|scout|anti-submarine|anti-tank|anti-ship|anti-aircraft|anti aircraft|anti-personnel|anti-armor|anti-armour|antitank|air-to-air|air-to-ground|air-to-surface|surface-to-air|surface-to-surface|ground-to-air|surface to air|air to air|air defense|air defence|missile defense|missile defence|ballistic|cruise|multirole|multi-role|multi role|multi-mission|multipurpose|multi-purpose|main battle|infantry fighting|early warning|electronic warfare|airborne|seaborne|shipborne|night vision|thermal|infrared|infra-red|radar|sonar|laser|mine|minehunting|mine countermeasures|logistics|logistic|support|command|control|communications|rescue|search and rescue|medical|armed|amphibious assault|landing|special operations|special mission|riot control|border|escort|interceptor|intercept|protected|protection|close air support|close-in|area denial|coastal defence|coastal defense|submarine|torpedo|rocket|missile|artillery|mortar|tank|helicopter|aircraft|vehicle|ship	
modifier	reach	long-range|long range|short-range|short range|medium-range|medium range|intermediate-range|very short range|very-short-range|extended range|beyond visual range|mid-range|close-range|over-the-horizon	
modifier	state	new|additional|used|second-hand|refurbished|upgraded|modernised|modernized|advanced|modern|latest|next-generation|fifth-generation|fourth-generation|fifth generation|fourth generation|state-of-the-art|sophisticated|ex|surplus|overhauled|newly built|new-build|land-based|sea-based|ship-based|ground-based|air-launched|sea-launched|ship-launched|submarine-launched|ground-launched|vertical launch|french-made|us-made|american-made|russian-made|chinese-made	
place	no-party	Indian Ocean|South China Sea|East China Sea|Sea of Japan|Gulf of Oman|New Mexico|Persian Gulf|Paris Air Show|Dubai Airshow|Farnborough|Singapore Airshow|Bahrain Airshow|Cold War|South American|North American|South America|North America|Latin America|Gulf of Mexico|English Channel|Irish Sea|Java Sea|Philippine Sea|Gulf of Guinea|Gulf of Thailand|Think Tank|think tank|think tanks|French Guiana|West Africa|East Africa|Southern Africa|Central Africa|Le Bourget|World War|Korean War|Vietnam War|Gulf War|Iraq War|Falklands War|Korean Peninsula|Korean peninsula|Washington state|New Delhi Television|Washington Post|New York Times|Wall Street Journal|Times of India|Hindustan Times|Jakarta Post|Korea Times|Korea Herald|Japan Times|China Daily|South China Morning Post|Moscow Times|Kyiv Post|Jerusalem Post|Times of Israel|Defense News|Defence News|Bangkok Post|Turkish Straits|Suez Canal|Panama Canal|Chinese wall|Dutch auction|French press|German shepherd	
"""##
  static let cuesSum: UInt64 = 3146999957
}
