// Generated from nouns.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let nouns = ##"""
# Plain nouns of military equipment and of the support that comes with it, as news and official notices use them.
#
# Columns (tab-separated):
#   1 name      the noun phrase in the singular, British spelling where the two differ
#   2 others    separated by |: the plural (missing where it is the same as the singular), the American spelling of both
#   3 category  a value of ArmsModel.Category: what one of it is. Support and accessories: other
#   4 strength  strong: military equipment on its own. weak: an ordinary noun as well ("vehicle", "round"), which counts
#               only with a number, a designation or a party beside it. Weakness stands in this column, never as a ~
#   5 kind      item, accessory (an item where it has a quantity of its own) or support (no identity of its own)
# Spaces and hyphens are alike: "air defence" also stands for "air-defence". The longest phrase wins.
# Sorted by column 1 (LC_ALL=C); no phrase stands in two rows.
# Source: usage in English-language defence reporting and in notices under section 36(b) of the Arms Export Control Act;
# the categories are those of the SIPRI Arms Transfers Database ("Sources and methods"). Chosen and written down by us.
AESA radar	AESA radars	sensor	strong	item
AEW aircraft		aircraft	strong	item
AEW&C aircraft		aircraft	strong	item
APC	APCs	armoured vehicle	strong	item
ASW helicopter	ASW helicopters	aircraft	strong	item
ASW torpedo	ASW torpedoes	anti-submarine weapon	strong	item
ATGM	ATGMs	missile	strong	item
AWACS aircraft		aircraft	strong	item
AWACS plane	AWACS planes	aircraft	strong	item
GPS-guided bomb	GPS-guided bombs	missile	strong	item
Gatling gun	Gatling guns	small arms	strong	item
ICBM	ICBMs	missile	strong	item
IFV	IFVs	armoured vehicle	strong	item
MANPADS		missile	strong	item
MLRS launcher	MLRS launchers	artillery	strong	item
MRAP	MRAPs	armoured vehicle	strong	item
MRAP vehicle	MRAP vehicles	armoured vehicle	strong	item
OPV	OPVs	ship	strong	item
RHIB	RHIBs	ship	strong	item
RPAS	RPASs	aircraft	strong	item
RPG	RPGs	small arms	strong	item
SAM battery	SAM batteries	air-defence system	strong	item
SAM system	SAM systems	air-defence system	strong	item
UAS	UASs	aircraft	strong	item
UAV	UAVs	aircraft	strong	item
UCAV	UCAVs	aircraft	strong	item
active electronically scanned array radar	active electronically scanned array radars	sensor	strong	item
active protection system	active protection systems	other	strong	item
adapter	adapters	other	weak	accessory
advanced jet trainer	advanced jet trainers	aircraft	strong	item
advanced trainer aircraft		aircraft	strong	item
advisory service	advisory services	other	weak	support
advisory support		other	weak	support
aerial bomb	aerial bombs	missile	strong	item
aerial refuelling aircraft	aerial refueling aircraft	aircraft	strong	item
aerial refuelling support	aerial refueling support	other	weak	support
aerial refuelling tanker	aerial refuelling tankers|aerial refueling tanker|aerial refueling tankers	aircraft	strong	item
aerial target	aerial targets	aircraft	strong	item
aerial target system	aerial target systems	aircraft	strong	item
aero engine	aero engines	engine	strong	item
aeroplane	aeroplanes	aircraft	weak	item
aerostat	aerostats	aircraft	weak	item
afterburning turbofan engine	afterburning turbofan engines	engine	strong	item
air and missile defence system	air and missile defence systems|air and missile defense system|air and missile defense systems	air-defence system	strong	item
air cushion vehicle	air cushion vehicles	ship	strong	item
air defence	air defences|air defense|air defenses	air-defence system	weak	item
air defence battery	air defence batteries|air defense battery|air defense batteries	air-defence system	strong	item
air defence equipment	air defense equipment	air-defence system	strong	item
air defence frigate	air defence frigates|air defense frigate|air defense frigates	ship	strong	item
air defence gun	air defence guns|air defense gun|air defense guns	air-defence system	strong	item
air defence interceptor	air defence interceptors|air defense interceptor|air defense interceptors	missile	strong	item
air defence launcher	air defence launchers|air defense launcher|air defense launchers	air-defence system	strong	item
air defence missile	air defence missiles|air defense missile|air defense missiles	missile	strong	item
air defence missile battery	air defence missile batteries|air defense missile battery|air defense missile batteries	air-defence system	strong	item
air defence missile system	air defence missile systems|air defense missile system|air defense missile systems	air-defence system	strong	item
air defence radar	air defence radars|air defense radar|air defense radars	sensor	strong	item
air defence system	air defence systems|air defense system|air defense systems	air-defence system	strong	item
air defence unit	air defence units|air defense unit|air defense units	air-defence system	strong	item
air defence vehicle	air defence vehicles|air defense vehicle|air defense vehicles	air-defence system	strong	item
air defence weapon	air defence weapons|air defense weapon|air defense weapons	air-defence system	strong	item
air search radar	air search radars	sensor	strong	item
air superiority fighter	air superiority fighters	aircraft	strong	item
air surveillance radar	air surveillance radars	sensor	strong	item
air-launched cruise missile	air-launched cruise missiles	missile	strong	item
air-launched missile	air-launched missiles	missile	strong	item
air-launched weapon	air-launched weapons	missile	strong	item
air-to-air missile	air-to-air missiles	missile	strong	item
air-to-air refuelling aircraft	air-to-air refueling aircraft	aircraft	strong	item
air-to-ground missile	air-to-ground missiles	missile	strong	item
air-to-ground weapon	air-to-ground weapons	missile	strong	item
air-to-surface missile	air-to-surface missiles	missile	strong	item
airborne early warning aircraft		aircraft	strong	item
airborne early warning and control aircraft		aircraft	strong	item
airborne radar	airborne radars	sensor	strong	item
aircraft	aircrafts	aircraft	weak	item
aircraft bomb	aircraft bombs	missile	strong	item
aircraft carrier	aircraft carriers	ship	strong	item
aircraft engine	aircraft engines	engine	strong	item
aircraft ferry		other	weak	support
aircraft ferry support		other	weak	support
aircraft rocket	aircraft rockets	missile	strong	item
aircraft support equipment		other	weak	support
aircrew equipment		other	weak	support
aircrew training		other	weak	support
airfoil group	airfoil groups	other	weak	accessory
airframe	airframes	aircraft	weak	item
airlifter	airlifters	aircraft	strong	item
airliner	airliners	aircraft	weak	item
airplane	airplanes	aircraft	weak	item
airship	airships	aircraft	weak	item
all-up-round missile	all-up-round missiles	missile	strong	item
ambulance	ambulances	other	weak	item
ambulance vehicle	ambulance vehicles	armoured vehicle	weak	item
ammo		ammunition	strong	item
ammunition		ammunition	strong	item
ammunition container	ammunition containers	other	weak	accessory
ammunition link	ammunition links	other	weak	accessory
ammunition magazine	ammunition magazines	other	weak	accessory
amphibious aircraft		aircraft	strong	item
amphibious armoured vehicle	amphibious armoured vehicles|amphibious armored vehicle|amphibious armored vehicles	armoured vehicle	strong	item
amphibious assault ship	amphibious assault ships	ship	strong	item
amphibious assault vehicle	amphibious assault vehicles	armoured vehicle	strong	item
amphibious combat vehicle	amphibious combat vehicles	armoured vehicle	strong	item
amphibious ship	amphibious ships	ship	strong	item
amphibious tank	amphibious tanks	armoured vehicle	strong	item
amphibious transport dock	amphibious transport docks	ship	strong	item
amphibious transport ship	amphibious transport ships	ship	strong	item
amphibious vessel	amphibious vessels	ship	strong	item
ancillary equipment		other	weak	support
antenna	antennas	sensor	weak	item
anti-aircraft artillery		air-defence system	strong	item
anti-aircraft battery	anti-aircraft batteries	air-defence system	strong	item
anti-aircraft cannon	anti-aircraft cannons	air-defence system	strong	item
anti-aircraft gun	anti-aircraft guns	air-defence system	strong	item
anti-aircraft gun system	anti-aircraft gun systems	air-defence system	strong	item
anti-aircraft missile	anti-aircraft missiles	air-defence system	strong	item
anti-aircraft missile system	anti-aircraft missile systems	air-defence system	strong	item
anti-aircraft system	anti-aircraft systems	air-defence system	strong	item
anti-aircraft weapon	anti-aircraft weapons	air-defence system	strong	item
anti-armour missile	anti-armour missiles|anti-armor missile|anti-armor missiles	missile	strong	item
anti-armour system	anti-armour systems|anti-armor system|anti-armor systems	missile	strong	item
anti-armour weapon	anti-armour weapons|anti-armor weapon|anti-armor weapons	missile	strong	item
anti-ballistic missile	anti-ballistic missiles	missile	strong	item
anti-ballistic missile system	anti-ballistic missile systems	air-defence system	strong	item
anti-drone system	anti-drone systems	air-defence system	strong	item
anti-materiel rifle	anti-materiel rifles	small arms	strong	item
anti-missile missile	anti-missile missiles	missile	strong	item
anti-missile system	anti-missile systems	air-defence system	strong	item
anti-personnel mine	anti-personnel mines	ammunition	strong	item
anti-radar missile	anti-radar missiles	missile	strong	item
anti-radiation missile	anti-radiation missiles	missile	strong	item
anti-ship cruise missile	anti-ship cruise missiles	missile	strong	item
anti-ship missile	anti-ship missiles	missile	strong	item
anti-shipping missile	anti-shipping missiles	missile	strong	item
anti-submarine aircraft		aircraft	strong	item
anti-submarine helicopter	anti-submarine helicopters	aircraft	strong	item
anti-submarine missile	anti-submarine missiles	anti-submarine weapon	strong	item
anti-submarine mortar	anti-submarine mortars	anti-submarine weapon	strong	item
anti-submarine rocket	anti-submarine rockets	anti-submarine weapon	strong	item
anti-submarine rocket launcher	anti-submarine rocket launchers	anti-submarine weapon	strong	item
anti-submarine torpedo	anti-submarine torpedoes|anti-submarine torpedos	anti-submarine weapon	strong	item
anti-submarine warfare aircraft		aircraft	strong	item
anti-submarine warfare helicopter	anti-submarine warfare helicopters	aircraft	strong	item
anti-submarine weapon	anti-submarine weapons	anti-submarine weapon	strong	item
anti-tank ammunition		ammunition	strong	item
anti-tank grenade launcher	anti-tank grenade launchers	small arms	strong	item
anti-tank guided missile	anti-tank guided missiles	missile	strong	item
anti-tank gun	anti-tank guns	artillery	strong	item
anti-tank mine	anti-tank mines	ammunition	strong	item
anti-tank missile	anti-tank missiles	missile	strong	item
anti-tank rocket	anti-tank rockets	small arms	strong	item
anti-tank rocket launcher	anti-tank rocket launchers	small arms	strong	item
anti-tank weapon	anti-tank weapons	small arms	strong	item
anti-tank weapon system	anti-tank weapon systems	missile	strong	item
antimissile system	antimissile systems	air-defence system	strong	item
antipersonnel mine	antipersonnel mines	ammunition	strong	item
antitank guided missile	antitank guided missiles	missile	strong	item
antitank missile	antitank missiles	missile	strong	item
armament	armaments	other	strong	item
armed drone	armed drones	aircraft	strong	item
armed helicopter	armed helicopters	aircraft	strong	item
armed patrol boat	armed patrol boats	ship	strong	item
armed scout helicopter	armed scout helicopters	aircraft	strong	item
armour	armor	armoured vehicle	weak	item
armour-piercing ammunition	armor-piercing ammunition	ammunition	strong	item
armoured ambulance	armoured ambulances|armored ambulance|armored ambulances	armoured vehicle	strong	item
armoured bridge	armoured bridges|armored bridge|armored bridges	other	strong	item
armoured bridge-layer	armoured bridge-layers|armored bridge-layer|armored bridge-layers	armoured vehicle	strong	item
armoured bulldozer	armoured bulldozers|armored bulldozer|armored bulldozers	armoured vehicle	strong	item
armoured car	armoured cars|armored car|armored cars	armoured vehicle	strong	item
armoured combat vehicle	armoured combat vehicles|armored combat vehicle|armored combat vehicles	armoured vehicle	strong	item
armoured command vehicle	armoured command vehicles|armored command vehicle|armored command vehicles	armoured vehicle	strong	item
armoured engineer vehicle	armoured engineer vehicles|armored engineer vehicle|armored engineer vehicles	armoured vehicle	strong	item
armoured fighting vehicle	armoured fighting vehicles|armored fighting vehicle|armored fighting vehicles	armoured vehicle	strong	item
armoured infantry vehicle	armoured infantry vehicles|armored infantry vehicle|armored infantry vehicles	armoured vehicle	strong	item
armoured multi-purpose vehicle	armoured multi-purpose vehicles|armored multi-purpose vehicle|armored multi-purpose vehicles	armoured vehicle	strong	item
armoured multipurpose vehicle	armoured multipurpose vehicles|armored multipurpose vehicle|armored multipurpose vehicles	armoured vehicle	strong	item
armoured patrol vehicle	armoured patrol vehicles|armored patrol vehicle|armored patrol vehicles	armoured vehicle	strong	item
armoured personnel carrier	armoured personnel carriers|armored personnel carrier|armored personnel carriers	armoured vehicle	strong	item
armoured reconnaissance vehicle	armoured reconnaissance vehicles|armored reconnaissance vehicle|armored reconnaissance vehicles	armoured vehicle	strong	item
armoured recovery vehicle	armoured recovery vehicles|armored recovery vehicle|armored recovery vehicles	armoured vehicle	strong	item
armoured security vehicle	armoured security vehicles|armored security vehicle|armored security vehicles	armoured vehicle	strong	item
armoured troop carrier	armoured troop carriers|armored troop carrier|armored troop carriers	armoured vehicle	strong	item
armoured truck	armoured trucks|armored truck|armored trucks	armoured vehicle	strong	item
armoured utility vehicle	armoured utility vehicles|armored utility vehicle|armored utility vehicles	armoured vehicle	strong	item
armoured vehicle	armoured vehicles|armored vehicle|armored vehicles	armoured vehicle	strong	item
armoured vehicle-launched bridge	armoured vehicle-launched bridges|armored vehicle-launched bridge|armored vehicle-launched bridges	armoured vehicle	strong	item
arms		other	weak	item
arms package	arms packages	other	strong	item
army helicopter	army helicopters	aircraft	strong	item
army truck	army trucks	other	strong	item
artillery	artilleries	artillery	strong	item
artillery ammunition		ammunition	strong	item
artillery battery	artillery batteries	artillery	strong	item
artillery fuze	artillery fuzes	ammunition	strong	item
artillery gun	artillery guns	artillery	strong	item
artillery launcher	artillery launchers	artillery	strong	item
artillery locating radar	artillery locating radars	sensor	strong	item
artillery munition	artillery munitions	ammunition	strong	item
artillery piece	artillery pieces	artillery	strong	item
artillery projectile	artillery projectiles	ammunition	strong	item
artillery rocket	artillery rockets	missile	strong	item
artillery rocket system	artillery rocket systems	artillery	strong	item
artillery round	artillery rounds	ammunition	strong	item
artillery shell	artillery shells	ammunition	strong	item
artillery system	artillery systems	artillery	strong	item
artillery vehicle	artillery vehicles	artillery	strong	item
assault amphibious vehicle	assault amphibious vehicles	armoured vehicle	strong	item
assault boat	assault boats	ship	strong	item
assault breacher vehicle	assault breacher vehicles	armoured vehicle	strong	item
assault bridge	assault bridges	other	strong	item
assault craft		ship	strong	item
assault gun	assault guns	armoured vehicle	strong	item
assault helicopter	assault helicopters	aircraft	strong	item
assault rifle	assault rifles	small arms	strong	item
assault vehicle	assault vehicles	armoured vehicle	weak	item
associated equipment		other	weak	support
associated support		other	weak	support
attack aircraft		aircraft	strong	item
attack boat	attack boats	ship	strong	item
attack drone	attack drones	aircraft	strong	item
attack helicopter	attack helicopters	aircraft	strong	item
attack submarine	attack submarines	ship	strong	item
autocannon	autocannons	small arms	strong	item
automatic grenade launcher	automatic grenade launchers	small arms	strong	item
automatic rifle	automatic rifles	small arms	strong	item
automatic weapon	automatic weapons	small arms	strong	item
autonomous underwater vehicle	autonomous underwater vehicles	ship	strong	item
auxiliary equipment		other	weak	support
auxiliary ship	auxiliary ships	ship	strong	item
auxiliary vessel	auxiliary vessels	ship	strong	item
aviation fuel		other	weak	support
ballistic helmet	ballistic helmets	other	strong	item
ballistic missile	ballistic missiles	missile	strong	item
ballistic missile defence system	ballistic missile defence systems|ballistic missile defense system|ballistic missile defense systems	air-defence system	strong	item
ballistic missile submarine	ballistic missile submarines	ship	strong	item
ballistic vest	ballistic vests	other	strong	item
barge	barges	ship	weak	item
barrel	barrels	other	weak	accessory
base operations support		other	weak	support
base support		other	weak	support
basic trainer aircraft		aircraft	strong	item
battery	batteries	other	weak	item
battery coolant unit	battery coolant units	other	weak	accessory
battery of interceptors	batteries of interceptors	air-defence system	weak	item
battery pack	battery packs	other	weak	accessory
battle management system	battle management systems	other	strong	item
battle rifle	battle rifles	small arms	strong	item
battle tank	battle tanks	armoured vehicle	strong	item
battleship	battleships	ship	strong	item
bayonet	bayonets	small arms	weak	item
beyond visual range missile	beyond visual range missiles	missile	strong	item
beyond-visual-range air-to-air missile	beyond-visual-range air-to-air missiles	missile	strong	item
bipod	bipods	other	weak	accessory
boat	boats	ship	weak	item
body armour	body armor	other	strong	item
bomb	bombs	missile	weak	item
bomb body	bomb bodies	missile	strong	item
bomb disposal equipment		other	strong	item
bomb disposal robot	bomb disposal robots	other	strong	item
bomb fuze	bomb fuzes	ammunition	strong	item
bomb guidance kit	bomb guidance kits	missile	strong	item
bomb kit	bomb kits	missile	strong	item
bomb lug	bomb lugs	other	weak	accessory
bomb rack	bomb racks	other	weak	accessory
bomber	bombers	aircraft	strong	item
bomber aircraft		aircraft	strong	item
book	books	other	weak	support
border surveillance system	border surveillance systems	sensor	strong	item
breacher vehicle	breacher vehicles	armoured vehicle	strong	item
bridge	bridges	other	weak	item
bridge layer	bridge layers	armoured vehicle	strong	item
bridge-laying vehicle	bridge-laying vehicles	armoured vehicle	strong	item
bulldozer	bulldozers	other	weak	item
bullet	bullets	ammunition	strong	item
bullet-proof vest	bullet-proof vests	other	strong	item
bulletproof vest	bulletproof vests	other	strong	item
bunker buster	bunker busters	missile	strong	item
bunker-buster bomb	bunker-buster bombs	missile	strong	item
bunker-busting bomb	bunker-busting bombs	missile	strong	item
business jet	business jets	aircraft	weak	item
calibration		other	weak	support
camera	cameras	sensor	weak	item
camp support		other	weak	support
canister	canisters	other	weak	accessory
canister round	canister rounds	ammunition	strong	item
cannon	cannons	artillery	weak	item
cannon ammunition		ammunition	strong	item
captive air training missile	captive air training missiles	missile	strong	item
carbine	carbines	small arms	strong	item
cargo aircraft		aircraft	strong	item
cargo helicopter	cargo helicopters	aircraft	strong	item
cargo hook	cargo hooks	other	weak	accessory
cargo plane	cargo planes	aircraft	strong	item
cargo truck	cargo trucks	other	weak	item
cartridge	cartridges	ammunition	weak	item
case management		other	weak	support
certification	certifications	other	weak	support
chaff		ammunition	weak	item
chaff cartridge	chaff cartridges	ammunition	weak	item
chain gun	chain guns	small arms	strong	item
charge	charges	ammunition	weak	item
chase support		other	weak	support
chemical protective suit	chemical protective suits	other	strong	item
chemical weapon	chemical weapons	other	strong	item
chopper	choppers	aircraft	strong	item
classified software		other	weak	support
claymore mine	claymore mines	ammunition	strong	item
cleaning kit	cleaning kits	other	weak	accessory
close-in weapon system	close-in weapon systems	naval weapon	strong	item
close-in weapons system	close-in weapons systems	naval weapon	strong	item
cluster bomb	cluster bombs	missile	strong	item
cluster munition	cluster munitions	ammunition	strong	item
cluster munitions shell	cluster munitions shells	ammunition	strong	item
coast guard cutter	coast guard cutters	ship	strong	item
coast guard ship	coast guard ships	ship	strong	item
coast guard vessel	coast guard vessels	ship	strong	item
coastal artillery		artillery	strong	item
coastal defence missile	coastal defence missiles|coastal defense missile|coastal defense missiles	missile	strong	item
coastal defence missile system	coastal defence missile systems|coastal defense missile system|coastal defense missile systems	missile	strong	item
coastal defence system	coastal defence systems|coastal defense system|coastal defense systems	missile	strong	item
coastal gun	coastal guns	artillery	strong	item
coastal minehunter	coastal minehunters	ship	strong	item
coastal minesweeper	coastal minesweepers	ship	strong	item
coastal patrol boat	coastal patrol boats	ship	strong	item
coastal patrol craft		ship	strong	item
coastal patrol vessel	coastal patrol vessels	ship	strong	item
coastal radar	coastal radars	sensor	strong	item
coastal surveillance radar	coastal surveillance radars	sensor	strong	item
combat aircraft		aircraft	strong	item
combat boat	combat boats	ship	strong	item
combat drone	combat drones	aircraft	strong	item
combat engineer vehicle	combat engineer vehicles	other	strong	item
combat helicopter	combat helicopters	aircraft	strong	item
combat helmet	combat helmets	other	strong	item
combat jet	combat jets	aircraft	strong	item
combat management system	combat management systems	naval weapon	weak	item
combat reconnaissance vehicle	combat reconnaissance vehicles	armoured vehicle	strong	item
combat ship	combat ships	ship	strong	item
combat support ship	combat support ships	ship	strong	item
combat vehicle	combat vehicles	armoured vehicle	strong	item
command and control system	command and control systems	other	strong	item
command post	command posts	other	strong	item
command post vehicle	command post vehicles	armoured vehicle	strong	item
command, control and communications system	command, control and communications systems	other	strong	item
common support equipment		other	weak	support
communication equipment		other	weak	item
communication satellite	communication satellites	satellite	weak	item
communication system	communication systems	other	weak	item
communications equipment		other	weak	item
communications satellite	communications satellites	satellite	weak	item
communications security equipment		other	strong	item
communications system	communications systems	other	weak	item
component	components	other	weak	support
computer	computers	other	weak	item
computer control group	computer control groups	other	weak	accessory
conformal fuel tank	conformal fuel tanks	other	weak	accessory
construction		other	weak	support
construction of facilities		other	weak	support
consumable	consumables	other	weak	support
container	containers	other	weak	accessory
contractor engineering service	contractor engineering services	other	weak	support
contractor engineering support		other	weak	support
contractor logistics service	contractor logistics services	other	weak	support
contractor logistics support		other	weak	support
contractor representative	contractor representatives	other	weak	support
contractor service	contractor services	other	weak	support
contractor support		other	weak	support
contractor technical and logistics support		other	weak	support
contractor technical assistance		other	weak	support
contractor technical support		other	weak	support
control section	control sections	other	weak	accessory
control station	control stations	other	weak	item
conventional submarine	conventional submarines	ship	strong	item
conversion kit	conversion kits	other	weak	item
corvette	corvettes	ship	strong	item
counter-UAS system	counter-UAS systems	air-defence system	strong	item
counter-battery radar	counter-battery radars	sensor	strong	item
counter-drone system	counter-drone systems	air-defence system	strong	item
counter-rocket artillery and mortar system	counter-rocket artillery and mortar systems	air-defence system	strong	item
counter-unmanned aircraft system	counter-unmanned aircraft systems	air-defence system	strong	item
counterfire radar	counterfire radars	sensor	strong	item
countermeasure system	countermeasure systems	other	strong	item
countermeasures dispenser	countermeasures dispensers	other	strong	item
countermeasures dispensing system	countermeasures dispensing systems	other	strong	item
countermeasures system	countermeasures systems	other	strong	item
craft		ship	weak	item
crane	cranes	other	weak	item
crew training		other	weak	support
cruise missile	cruise missiles	missile	strong	item
cruiser	cruisers	ship	strong	item
cutter	cutters	ship	weak	item
cybersecurity support		other	weak	support
data link	data links	other	weak	item
data link terminal	data link terminals	other	strong	item
de-installation		other	weak	support
deck gun	deck guns	naval weapon	strong	item
decoy	decoys	other	strong	item
decoy flare	decoy flares	ammunition	weak	item
defence article	defence articles|defense article|defense articles	other	strong	item
defence equipment	defense equipment	other	strong	item
defence hardware	defense hardware	other	strong	item
defence materiel	defense materiel	other	strong	item
defence service	defence services|defense service|defense services	other	weak	support
delivery support		other	weak	support
demilitarisation	demilitarization	other	weak	support
demolition charge	demolition charges	ammunition	strong	item
depot maintenance		other	weak	support
depot-level maintenance		other	weak	support
depth charge	depth charges	anti-submarine weapon	strong	item
destroyer	destroyers	ship	strong	item
detector	detectors	sensor	weak	item
detonator	detonators	ammunition	weak	item
device	devices	other	weak	item
diesel engine	diesel engines	engine	weak	item
diesel submarine	diesel submarines	ship	strong	item
diesel-electric submarine	diesel-electric submarines	ship	strong	item
dipping sonar	dipping sonars	sensor	strong	item
directed energy weapon	directed energy weapons	other	strong	item
directional infrared countermeasures system	directional infrared countermeasures systems	other	strong	item
display	displays	other	weak	item
disposable anti-tank weapon	disposable anti-tank weapons	small arms	strong	item
dock landing ship	dock landing ships	ship	strong	item
document	documents	other	weak	support
documentation		other	weak	support
drone	drones	aircraft	strong	item
drone station	drone stations	other	weak	item
drop tank	drop tanks	other	weak	accessory
dual purpose improved conventional munition	dual purpose improved conventional munitions	ammunition	strong	item
dumb bomb	dumb bombs	missile	strong	item
dummy air training missile	dummy air training missiles	missile	strong	item
early warning aircraft		aircraft	strong	item
early warning radar	early warning radars	sensor	strong	item
early warning satellite	early warning satellites	satellite	strong	item
ejector rack	ejector racks	other	weak	accessory
electro-optical and infrared sensor	electro-optical and infrared sensors	sensor	strong	item
electro-optical sensor	electro-optical sensors	sensor	strong	item
electro-optical system	electro-optical systems	sensor	strong	item
electro-optical targeting system	electro-optical targeting systems	sensor	strong	item
electronic attack aircraft		aircraft	strong	item
electronic countermeasure system	electronic countermeasure systems	other	strong	item
electronic countermeasures pod	electronic countermeasures pods	other	strong	item
electronic countermeasures system	electronic countermeasures systems	other	strong	item
electronic equipment		other	weak	item
electronic intelligence system	electronic intelligence systems	sensor	strong	item
electronic support measures		sensor	strong	item
electronic warfare aircraft		aircraft	strong	item
electronic warfare suite	electronic warfare suites	other	strong	item
electronic warfare system	electronic warfare systems	other	strong	item
embedded global positioning system	embedded global positioning systems	other	weak	item
encryption device	encryption devices	other	strong	item
engine	engines	engine	weak	item
engineering		other	weak	support
engineering change proposal	engineering change proposals	other	weak	support
engineering service	engineering services	other	weak	support
engineering support		other	weak	support
engineering support service	engineering support services	other	weak	support
equipment		other	weak	item
excavator	excavators	other	weak	item
explosive	explosives	ammunition	weak	item
explosive ordnance disposal robot	explosive ordnance disposal robots	other	strong	item
extended range projectile	extended range projectiles	ammunition	strong	item
external fuel tank	external fuel tanks	other	weak	accessory
facility	facilities	other	weak	support
facility design		other	weak	support
fast attack boat	fast attack boats	ship	strong	item
fast attack craft		ship	strong	item
fast boat	fast boats	ship	weak	item
fast interceptor boat	fast interceptor boats	ship	strong	item
fast interceptor craft		ship	strong	item
fast missile boat	fast missile boats	ship	strong	item
fast missile craft		ship	strong	item
fast patrol boat	fast patrol boats	ship	strong	item
fast patrol craft		ship	strong	item
fast patrol vessel	fast patrol vessels	ship	strong	item
ferry		other	weak	support
ferry service	ferry services	other	weak	support
ferry support		other	weak	support
field artillery		artillery	strong	item
field gun	field guns	artillery	strong	item
field handling trainer	field handling trainers	other	weak	accessory
field hospital	field hospitals	other	strong	item
field howitzer	field howitzers	artillery	strong	item
field kitchen	field kitchens	other	strong	item
field service	field services	other	weak	support
field service representative	field service representatives	other	weak	support
field service support		other	weak	support
fighter	fighters	aircraft	weak	item
fighter aircraft		aircraft	strong	item
fighter engine	fighter engines	engine	strong	item
fighter jet	fighter jets	aircraft	strong	item
fighter plane	fighter planes	aircraft	strong	item
fighter radar	fighter radars	sensor	strong	item
fighter-bomber	fighter-bombers	aircraft	strong	item
fighting vehicle	fighting vehicles	armoured vehicle	strong	item
fin assembly	fin assemblies	other	weak	accessory
fire control radar	fire control radars	sensor	strong	item
fire support vehicle	fire support vehicles	armoured vehicle	strong	item
fire unit	fire units	air-defence system	weak	item
fire-control system	fire-control systems	sensor	strong	item
firearm	firearms	small arms	strong	item
firing device	firing devices	other	weak	accessory
flagship	flagships	ship	weak	item
flak gun	flak guns	air-defence system	strong	item
flak jacket	flak jackets	other	strong	item
flamethrower	flamethrowers	small arms	strong	item
flare	flares	ammunition	weak	item
flare cartridge	flare cartridges	ammunition	weak	item
fleet	fleets	ship	weak	item
fleet oiler	fleet oilers	ship	strong	item
fleet tanker	fleet tankers	ship	strong	item
flight simulator	flight simulators	other	strong	item
flight test	flight tests	other	weak	support
flight testing		other	weak	support
flight training		other	weak	support
flying boat	flying boats	aircraft	strong	item
follow-on support		other	weak	support
forklift	forklifts	other	weak	item
forward looking infrared system	forward looking infrared systems	sensor	strong	item
forward-looking infrared	forward-looking infrareds	sensor	strong	item
four-wheel drive vehicle	four-wheel drive vehicles	other	weak	item
frigate	frigates	ship	strong	item
fuel		other	weak	support
fuel tank	fuel tanks	other	weak	accessory
full flight simulator	full flight simulators	other	strong	item
full mission simulator	full mission simulators	other	strong	item
fuse	fuses	ammunition	weak	item
fuze	fuzes	ammunition	strong	item
gas mask	gas masks	other	strong	item
gas turbine	gas turbines	engine	weak	item
gas turbine engine	gas turbine engines	engine	weak	item
gear		other	weak	item
general purpose bomb	general purpose bombs	missile	strong	item
general-purpose bomb unit	general-purpose bomb units	missile	strong	item
general-purpose machine gun	general-purpose machine guns	small arms	strong	item
generator	generators	other	weak	item
geospatial data		other	weak	support
glide bomb	glide bombs	missile	strong	item
glide weapon	glide weapons	missile	strong	item
glider	gliders	aircraft	weak	item
global positioning system	global positioning systems	other	weak	item
global positioning system receiver	global positioning system receivers	other	weak	item
goggle	goggles	sensor	weak	item
government and contractor support		other	weak	support
government and contractor technical assistance		other	weak	support
government support		other	weak	support
government technical support		other	weak	support
gravity bomb	gravity bombs	missile	strong	item
grenade	grenades	ammunition	strong	item
grenade launcher	grenade launchers	small arms	strong	item
gripstock	gripstocks	other	weak	accessory
ground attack aircraft		aircraft	strong	item
ground control station	ground control stations	other	weak	item
ground equipment		other	weak	support
ground handling equipment		other	weak	support
ground handling support		other	weak	support
ground station	ground stations	other	weak	item
ground support equipment		other	weak	support
ground surveillance radar	ground surveillance radars	sensor	strong	item
ground-based air defence system	ground-based air defence systems|ground-based air defense system|ground-based air defense systems	air-defence system	strong	item
ground-to-air missile	ground-to-air missiles	missile	strong	item
guidance kit	guidance kits	missile	strong	item
guidance section	guidance sections	other	weak	accessory
guidance unit	guidance units	other	weak	accessory
guided artillery projectile	guided artillery projectiles	ammunition	strong	item
guided artillery rocket	guided artillery rockets	missile	strong	item
guided artillery shell	guided artillery shells	ammunition	strong	item
guided bomb	guided bombs	missile	strong	item
guided bomb unit	guided bomb units	missile	strong	item
guided missile	guided missiles	missile	strong	item
guided missile boat	guided missile boats	ship	strong	item
guided missile frigate	guided missile frigates	ship	strong	item
guided multiple launch rocket system launcher	guided multiple launch rocket system launchers	artillery	strong	item
guided munition	guided munitions	missile	strong	item
guided rocket	guided rockets	missile	strong	item
guided-missile cruiser	guided-missile cruisers	ship	strong	item
guided-missile destroyer	guided-missile destroyers	ship	strong	item
gun	guns	artillery	weak	item
gun barrel	gun barrels	other	weak	accessory
gun mount	gun mounts	other	weak	accessory
gun pod	gun pods	other	weak	accessory
gun system	gun systems	artillery	weak	item
gun turret	gun turrets	small arms	weak	item
gunboat	gunboats	ship	strong	item
gunship	gunships	aircraft	strong	item
hand grenade	hand grenades	ammunition	strong	item
handgun	handguns	small arms	strong	item
hardware		other	weak	item
headset	headsets	other	weak	item
heat-seeking missile	heat-seeking missiles	missile	strong	item
heavy equipment recovery vehicle	heavy equipment recovery vehicles	armoured vehicle	strong	item
heavy equipment transporter	heavy equipment transporters	other	strong	item
heavy machine gun	heavy machine guns	small arms	strong	item
heavy mortar	heavy mortars	artillery	strong	item
heavy tactical truck	heavy tactical trucks	other	strong	item
heavy-lift helicopter	heavy-lift helicopters	aircraft	strong	item
heavyweight torpedo	heavyweight torpedoes|heavyweight torpedos	naval weapon	strong	item
helicopter	helicopters	aircraft	strong	item
helicopter carrier	helicopter carriers	ship	strong	item
helicopter engine	helicopter engines	engine	strong	item
helicopter gunship	helicopter gunships	aircraft	strong	item
helicopter landing dock	helicopter landing docks	ship	strong	item
helmet	helmets	other	weak	item
helmet mounted display	helmet mounted displays	sensor	strong	item
helmet-mounted cueing system	helmet-mounted cueing systems	sensor	strong	item
helo	helos	aircraft	strong	item
high explosive shell	high explosive shells	ammunition	strong	item
high mobility artillery rocket system	high mobility artillery rocket systems	artillery	strong	item
high mobility multipurpose wheeled vehicle	high mobility multipurpose wheeled vehicles	armoured vehicle	strong	item
high mobility vehicle	high mobility vehicles	other	strong	item
high-explosive projectile	high-explosive projectiles	ammunition	strong	item
high-speed boat	high-speed boats	ship	weak	item
holster	holsters	other	weak	accessory
hospital ship	hospital ships	ship	strong	item
hovercraft		ship	strong	item
howitzer	howitzers	artillery	strong	item
howitzer battery	howitzer batteries	artillery	strong	item
howitzer shell	howitzer shells	ammunition	strong	item
hull	hulls	ship	weak	item
hull-mounted sonar	hull-mounted sonars	sensor	strong	item
hydrographic survey ship	hydrographic survey ships	ship	strong	item
hydrographic survey vessel	hydrographic survey vessels	ship	strong	item
hypersonic missile	hypersonic missiles	missile	strong	item
hypersonic weapon	hypersonic weapons	missile	strong	item
identification friend or foe system	identification friend or foe systems	sensor	strong	item
identification friend or foe transponder	identification friend or foe transponders	sensor	strong	item
illumination round	illumination rounds	ammunition	strong	item
impulse cartridge	impulse cartridges	ammunition	weak	item
in-service support		other	weak	support
inert bomb	inert bombs	missile	strong	item
inert missile	inert missiles	missile	strong	item
inertial navigation system	inertial navigation systems	other	weak	item
infantry carrier vehicle	infantry carrier vehicles	armoured vehicle	strong	item
infantry combat vehicle	infantry combat vehicles	armoured vehicle	strong	item
infantry fighting vehicle	infantry fighting vehicles	armoured vehicle	strong	item
infantry mobility vehicle	infantry mobility vehicles	armoured vehicle	strong	item
infantry vehicle	infantry vehicles	armoured vehicle	strong	item
infantry weapon	infantry weapons	small arms	strong	item
infrared countermeasures system	infrared countermeasures systems	other	strong	item
infrared search and track system	infrared search and track systems	sensor	strong	item
infrared-guided air-to-air missile	infrared-guided air-to-air missiles	missile	strong	item
infrastructure		other	weak	support
initial spares		other	weak	support
inshore patrol vessel	inshore patrol vessels	ship	strong	item
inspection	inspections	other	weak	support
installation		other	weak	support
integrated air defence system	integrated air defence systems|integrated air defense system|integrated air defense systems	air-defence system	strong	item
integrated logistics support		other	weak	support
integration		other	weak	support
integration and test		other	weak	support
integration and test support		other	weak	support
integration support		other	weak	support
intelligence aircraft		aircraft	strong	item
intelligence collection ship	intelligence collection ships	ship	strong	item
intelligence satellite	intelligence satellites	satellite	strong	item
intelligence ship	intelligence ships	ship	strong	item
interceptor	interceptors	missile	weak	item
interceptor aeroplane	interceptor aeroplanes	aircraft	weak	item
interceptor aircraft		aircraft	strong	item
interceptor battery	interceptor batteries	air-defence system	weak	item
interceptor boat	interceptor boats	ship	strong	item
interceptor craft		ship	strong	item
interceptor missile	interceptor missiles	missile	strong	item
interceptor vessel	interceptor vessels	ship	weak	item
intercontinental ballistic missile	intercontinental ballistic missiles	missile	strong	item
jammer	jammers	other	strong	item
jamming pod	jamming pods	other	strong	item
jeep	jeeps	other	weak	item
jet	jets	aircraft	weak	item
jet engine	jet engines	engine	strong	item
jet fighter	jet fighters	aircraft	strong	item
jet fuel		other	weak	support
jet trainer	jet trainers	aircraft	strong	item
jet warplane	jet warplanes	aircraft	strong	item
joint direct attack munition kit	joint direct attack munition kits	missile	strong	item
joint light tactical vehicle	joint light tactical vehicles	armoured vehicle	strong	item
kamikaze drone	kamikaze drones	missile	strong	item
kinetic energy round	kinetic energy rounds	ammunition	strong	item
kit	kits	other	weak	item
know-how		other	weak	support
land attack missile	land attack missiles	missile	strong	item
land mine	land mines	ammunition	strong	item
land-attack cruise missile	land-attack cruise missiles	missile	strong	item
landing craft		ship	strong	item
landing craft air cushion		ship	strong	item
landing craft utility		ship	strong	item
landing helicopter dock	landing helicopter docks	ship	strong	item
landing platform	landing platforms	ship	strong	item
landing platform dock	landing platform docks	ship	strong	item
landing ship	landing ships	ship	strong	item
landing ship tank	landing ship tanks	ship	strong	item
landing vessel	landing vessels	ship	strong	item
landmine	landmines	ammunition	strong	item
large aircraft infrared countermeasures system	large aircraft infrared countermeasures systems	other	strong	item
large-calibre ammunition	large-caliber ammunition	ammunition	strong	item
laser designator	laser designators	sensor	strong	item
laser guidance kit	laser guidance kits	missile	strong	item
laser range finder	laser range finders	sensor	strong	item
laser rangefinder	laser rangefinders	sensor	strong	item
laser weapon	laser weapons	other	strong	item
laser weapon system	laser weapon systems	other	strong	item
laser-guided bomb	laser-guided bombs	missile	strong	item
laser-guided missile	laser-guided missiles	missile	strong	item
laser-guided rocket	laser-guided rockets	missile	strong	item
launch pad	launch pads	other	weak	accessory
launch pod container	launch pod containers	other	weak	accessory
launch post	launch posts	other	weak	accessory
launch rail	launch rails	other	weak	accessory
launch tube	launch tubes	other	weak	accessory
launch unit	launch units	other	weak	accessory
launcher	launchers	other	weak	item
launcher loader	launcher loaders	other	weak	accessory
launcher pod	launcher pods	other	weak	accessory
launcher rail	launcher rails	other	weak	accessory
launcher station	launcher stations	other	weak	accessory
launcher tube	launcher tubes	other	weak	accessory
launching station	launching stations	other	weak	accessory
licence	licences|license|licenses	other	weak	support
licence production	license production	other	weak	support
licensed production		other	weak	support
life cycle support		other	weak	support
life extension		other	weak	support
lift helicopter	lift helicopters	aircraft	strong	item
light anti-tank weapon	light anti-tank weapons	small arms	strong	item
light armoured vehicle	light armoured vehicles|light armored vehicle|light armored vehicles	armoured vehicle	strong	item
light attack aircraft		aircraft	strong	item
light attack helicopter	light attack helicopters	aircraft	strong	item
light combat aircraft		aircraft	strong	item
light fighter	light fighters	aircraft	strong	item
light helicopter	light helicopters	aircraft	strong	item
light howitzer	light howitzers	artillery	strong	item
light machine gun	light machine guns	small arms	strong	item
light mortar	light mortars	artillery	strong	item
light tactical vehicle	light tactical vehicles	armoured vehicle	strong	item
light tank	light tanks	armoured vehicle	strong	item
light utility helicopter	light utility helicopters	aircraft	strong	item
light weapon	light weapons	small arms	strong	item
lightweight howitzer	lightweight howitzers	artillery	strong	item
lightweight torpedo	lightweight torpedoes|lightweight torpedos	naval weapon	strong	item
littoral combat ship	littoral combat ships	ship	strong	item
logistic support		other	weak	support
logistic support ship	logistic support ships	ship	strong	item
logistic support vessel	logistic support vessels	ship	strong	item
logistical support		other	weak	support
logistics		other	weak	support
logistics service	logistics services	other	weak	support
logistics support		other	weak	support
logistics support service	logistics support services	other	weak	support
logistics support ship	logistics support ships	ship	strong	item
logistics support vessel	logistics support vessels	ship	strong	item
loitering munition	loitering munitions	missile	strong	item
long-range air defence system	long-range air defence systems|long-range air defense system|long-range air defense systems	air-defence system	strong	item
long-range artillery		artillery	strong	item
long-range missile	long-range missiles	missile	strong	item
long-range radar	long-range radars	sensor	strong	item
machine gun	machine guns	small arms	strong	item
magazine	magazines	other	weak	accessory
main battle tank	main battle tanks	armoured vehicle	strong	item
maintenance		other	weak	support
maintenance facility	maintenance facilities	other	weak	support
maintenance repair and overhaul		other	weak	support
maintenance service	maintenance services	other	weak	support
maintenance support		other	weak	support
maintenance training		other	weak	support
major component	major components	other	weak	support
man-portable air defence system	man-portable air defence systems|man-portable air defense system|man-portable air defense systems	missile	strong	item
man-portable air-defence missile	man-portable air-defence missiles|man-portable air-defense missile|man-portable air-defense missiles	missile	strong	item
man-portable missile	man-portable missiles	missile	strong	item
man-portable surface-to-air missile	man-portable surface-to-air missiles	missile	strong	item
manual	manuals	other	weak	support
map	maps	other	weak	support
mapping		other	weak	support
marine diesel engine	marine diesel engines	engine	strong	item
marine gas turbine	marine gas turbines	engine	strong	item
maritime helicopter	maritime helicopters	aircraft	strong	item
maritime patrol aircraft		aircraft	strong	item
maritime patrol boat	maritime patrol boats	ship	strong	item
maritime patrol plane	maritime patrol planes	aircraft	strong	item
maritime patrol ship	maritime patrol ships	ship	strong	item
maritime patrol vessel	maritime patrol vessels	ship	strong	item
maritime security vessel	maritime security vessels	ship	strong	item
maritime surveillance aircraft		aircraft	strong	item
marksman rifle	marksman rifles	small arms	strong	item
material	materials	other	weak	item
materiel		other	weak	item
medical equipment		other	weak	support
medical supplies		other	weak	support
medium howitzer	medium howitzers	artillery	strong	item
medium machine gun	medium machine guns	small arms	strong	item
medium tank	medium tanks	armoured vehicle	strong	item
medium-calibre ammunition	medium-caliber ammunition	ammunition	strong	item
medium-range air defence system	medium-range air defence systems|medium-range air defense system|medium-range air defense systems	air-defence system	strong	item
medium-range air-to-air missile	medium-range air-to-air missiles	missile	strong	item
medium-range ballistic missile	medium-range ballistic missiles	missile	strong	item
medium-range missile	medium-range missiles	missile	strong	item
mid-life upgrade	mid-life upgrades	other	weak	support
midget submarine	midget submarines	ship	strong	item
midlife upgrade	midlife upgrades	other	weak	support
military aid		other	weak	item
military aircraft		aircraft	strong	item
military bridge	military bridges	other	strong	item
military communication satellite	military communication satellites	satellite	strong	item
military communications satellite	military communications satellites	satellite	strong	item
military drone	military drones	aircraft	strong	item
military engineering vehicle	military engineering vehicles	other	strong	item
military equipment		other	strong	item
military gear		other	weak	item
military hardware		other	strong	item
military helicopter	military helicopters	aircraft	strong	item
military jet	military jets	aircraft	strong	item
military materiel		other	strong	item
military plane	military planes	aircraft	strong	item
military radio	military radios	other	strong	item
military robot	military robots	other	strong	item
military satellite	military satellites	satellite	strong	item
military training		other	weak	support
military transport aircraft		aircraft	strong	item
military transport plane	military transport planes	aircraft	strong	item
military truck	military trucks	other	strong	item
military vehicle	military vehicles	armoured vehicle	weak	item
mine	mines	ammunition	weak	item
mine clearing line charge	mine clearing line charges	other	strong	item
mine countermeasure vessel	mine countermeasure vessels	ship	strong	item
mine countermeasures ship	mine countermeasures ships	ship	strong	item
mine countermeasures vessel	mine countermeasures vessels	ship	strong	item
mine detector	mine detectors	sensor	strong	item
mine flail	mine flails	armoured vehicle	strong	item
mine hunter	mine hunters	ship	strong	item
mine warfare ship	mine warfare ships	ship	strong	item
mine-clearing system	mine-clearing systems	other	strong	item
mine-clearing vehicle	mine-clearing vehicles	armoured vehicle	strong	item
mine-resistant ambush-protected vehicle	mine-resistant ambush-protected vehicles	armoured vehicle	strong	item
mine-resistant vehicle	mine-resistant vehicles	armoured vehicle	strong	item
minehunter	minehunters	ship	strong	item
minelayer	minelayers	ship	strong	item
minesweeper	minesweepers	ship	strong	item
minigun	miniguns	small arms	strong	item
minor component	minor components	other	weak	support
missile	missiles	missile	strong	item
missile adapter	missile adapters	other	weak	accessory
missile approach warning system	missile approach warning systems	sensor	strong	item
missile battery	missile batteries	missile	weak	item
missile boat	missile boats	ship	strong	item
missile canister	missile canisters	other	weak	accessory
missile container	missile containers	other	weak	accessory
missile corvette	missile corvettes	ship	strong	item
missile craft		ship	strong	item
missile defence	missile defences|missile defense|missile defenses	air-defence system	weak	item
missile defence battery	missile defence batteries|missile defense battery|missile defense batteries	air-defence system	strong	item
missile defence equipment	missile defense equipment	air-defence system	strong	item
missile defence system	missile defence systems|missile defense system|missile defense systems	air-defence system	strong	item
missile guidance section	missile guidance sections	other	weak	accessory
missile interceptor	missile interceptors	missile	strong	item
missile launch system	missile launch systems	missile	weak	accessory
missile launch tube	missile launch tubes	other	weak	accessory
missile launcher	missile launchers	missile	weak	accessory
missile launcher system	missile launcher systems	missile	weak	accessory
missile patrol boat	missile patrol boats	ship	strong	item
missile section	missile sections	other	weak	accessory
missile shield	missile shields	air-defence system	strong	item
missile simulator round	missile simulator rounds	other	weak	accessory
missile system	missile systems	missile	weak	item
missile unit	missile units	missile	weak	item
missile warning sensor	missile warning sensors	sensor	strong	item
missile warning system	missile warning systems	sensor	strong	item
mission computer	mission computers	other	weak	item
mission planning		other	weak	support
mission planning software		other	weak	support
mission planning system	mission planning systems	other	weak	support
mission system	mission systems	other	weak	item
mobile air defence system	mobile air defence systems|mobile air defense system|mobile air defense systems	air-defence system	strong	item
mobile command post	mobile command posts	other	weak	item
mobile training team	mobile training teams	other	weak	support
modernisation	modernization	other	weak	support
modification	modifications	other	weak	support
modification kit	modification kits	other	weak	item
modular artillery charge	modular artillery charges	ammunition	strong	item
mortar	mortars	artillery	strong	item
mortar ammunition		ammunition	strong	item
mortar bomb	mortar bombs	ammunition	strong	item
mortar carrier	mortar carriers	artillery	strong	item
mortar round	mortar rounds	ammunition	strong	item
mortar shell	mortar shells	ammunition	strong	item
mortar system	mortar systems	artillery	strong	item
mortar vehicle	mortar vehicles	artillery	strong	item
motor	motors	engine	weak	item
motorcycle	motorcycles	other	weak	item
mount	mounts	other	weak	accessory
mountain gun	mountain guns	artillery	strong	item
multi-barrel rocket launcher	multi-barrel rocket launchers	artillery	strong	item
multi-mission frigate	multi-mission frigates	ship	strong	item
multi-mission helicopter	multi-mission helicopters	aircraft	strong	item
multi-mission surface combatant	multi-mission surface combatants	ship	strong	item
multi-mode radar	multi-mode radars	sensor	strong	item
multi-purpose frigate	multi-purpose frigates	ship	strong	item
multi-role aircraft		aircraft	strong	item
multi-role combat aircraft		aircraft	strong	item
multi-role fighter	multi-role fighters	aircraft	strong	item
multi-role fighter aircraft		aircraft	strong	item
multi-role fighter jet	multi-role fighter jets	aircraft	strong	item
multi-role helicopter	multi-role helicopters	aircraft	strong	item
multi-role response vessel	multi-role response vessels	ship	strong	item
multi-role tanker transport	multi-role tanker transports	aircraft	strong	item
multimission helicopter	multimission helicopters	aircraft	strong	item
multiple launch rocket system	multiple launch rocket systems	artillery	strong	item
multiple rocket launcher	multiple rocket launchers	artillery	strong	item
multiple rocket launcher system	multiple rocket launcher systems	artillery	strong	item
multiple rocket system	multiple rocket systems	artillery	strong	item
multiple-launch rocket launcher	multiple-launch rocket launchers	artillery	strong	item
multirole aircraft		aircraft	strong	item
multirole combat aircraft		aircraft	strong	item
multirole fighter	multirole fighters	aircraft	strong	item
multirole fighter aircraft		aircraft	strong	item
multirole fighter jet	multirole fighter jets	aircraft	strong	item
multirole helicopter	multirole helicopters	aircraft	strong	item
multirole response vessel	multirole response vessels	ship	strong	item
multirole tanker transport	multirole tanker transports	aircraft	strong	item
munition	munitions	ammunition	strong	item
naval artillery		naval weapon	strong	item
naval cannon	naval cannons	naval weapon	strong	item
naval drone	naval drones	ship	strong	item
naval gas turbine	naval gas turbines	engine	strong	item
naval gun	naval guns	naval weapon	strong	item
naval gun ammunition		ammunition	strong	item
naval gun system	naval gun systems	naval weapon	strong	item
naval helicopter	naval helicopters	aircraft	strong	item
naval mine	naval mines	naval weapon	strong	item
naval missile	naval missiles	missile	strong	item
naval radar	naval radars	sensor	strong	item
naval rocket launcher	naval rocket launchers	naval weapon	strong	item
naval ship	naval ships	ship	strong	item
naval tanker	naval tankers	ship	strong	item
naval training ship	naval training ships	ship	strong	item
naval vessel	naval vessels	ship	strong	item
naval weapon	naval weapons	naval weapon	strong	item
navigation system	navigation systems	other	weak	item
navy ship	navy ships	ship	strong	item
night sight	night sights	sensor	weak	item
night vision device	night vision devices	sensor	strong	item
night vision equipment		sensor	strong	item
night vision goggle	night vision goggles	sensor	strong	item
night vision system	night vision systems	sensor	strong	item
non-lethal equipment		other	strong	item
nuclear submarine	nuclear submarines	ship	strong	item
nuclear weapon	nuclear weapons	other	strong	item
nuclear-powered attack submarine	nuclear-powered attack submarines	ship	strong	item
nuclear-powered submarine	nuclear-powered submarines	ship	strong	item
observation helicopter	observation helicopters	aircraft	strong	item
observation satellite	observation satellites	satellite	strong	item
ocean patrol vessel	ocean patrol vessels	ship	strong	item
ocean-going patrol vessel	ocean-going patrol vessels	ship	strong	item
oceanographic ship	oceanographic ships	ship	strong	item
off-road vehicle	off-road vehicles	other	weak	item
office equipment		other	weak	support
offshore patrol ship	offshore patrol ships	ship	strong	item
offshore patrol vessel	offshore patrol vessels	ship	strong	item
oiler	oilers	ship	weak	item
one-way attack drone	one-way attack drones	missile	strong	item
operational test and evaluation		other	weak	support
operator training		other	weak	support
other support		other	weak	support
over-the-horizon radar	over-the-horizon radars	sensor	strong	item
overhaul	overhauls	other	weak	support
packaging		other	weak	support
parachute	parachutes	other	weak	item
part	parts	other	weak	support
patrol boat	patrol boats	ship	strong	item
patrol craft		ship	strong	item
patrol ship	patrol ships	ship	strong	item
patrol vehicle	patrol vehicles	armoured vehicle	weak	item
patrol vessel	patrol vessels	ship	strong	item
penetrator bomb	penetrator bombs	missile	strong	item
penetrator warhead	penetrator warheads	missile	strong	item
performance-based logistics		other	weak	support
personal protective equipment		other	weak	support
personnel carrier	personnel carriers	armoured vehicle	strong	item
personnel equipment		other	weak	support
personnel support		other	weak	support
personnel training		other	weak	support
personnel training and training equipment		other	weak	support
personnel training equipment		other	weak	support
pilot training		other	weak	support
pintle mount	pintle mounts	other	weak	accessory
pistol	pistols	small arms	strong	item
plane	planes	aircraft	weak	item
plastic explosive	plastic explosives	ammunition	strong	item
platform	platforms	other	weak	item
pod	pods	other	weak	accessory
point defence system	point defence systems|point defense system|point defense systems	air-defence system	strong	item
pontoon bridge	pontoon bridges	other	strong	item
portable surface-to-air missile	portable surface-to-air missiles	missile	strong	item
power pack	power packs	engine	strong	item
powerpack	powerpacks	engine	strong	item
practice bomb	practice bombs	missile	strong	item
practice missile	practice missiles	missile	strong	item
precision guided munition	precision guided munitions	missile	strong	item
precision munition	precision munitions	missile	strong	item
precision-guided bomb	precision-guided bombs	missile	strong	item
precision-guided missile	precision-guided missiles	missile	strong	item
primer	primers	ammunition	weak	item
program management	programme management	other	weak	support
program management support		other	weak	support
program support	programme support	other	weak	support
project management		other	weak	support
projectile	projectiles	ammunition	weak	item
projectile kit	projectile kits	missile	weak	item
propellant	propellants	ammunition	weak	item
propellant charge	propellant charges	ammunition	strong	item
propelling charge	propelling charges	ammunition	strong	item
propulsion section	propulsion sections	other	weak	accessory
propulsion system	propulsion systems	engine	strong	item
protected mobility vehicle	protected mobility vehicles	armoured vehicle	strong	item
protected patrol vehicle	protected patrol vehicles	armoured vehicle	strong	item
proximity fuze	proximity fuzes	ammunition	strong	item
publication	publications	other	weak	support
publications and technical data		other	weak	support
publications and technical documentation		other	weak	support
pylon	pylons	other	weak	accessory
quadcopter	quadcopters	aircraft	strong	item
quality assurance		other	weak	support
quality assurance team	quality assurance teams	other	weak	support
quality assurance team support		other	weak	support
radar	radars	sensor	strong	item
radar satellite	radar satellites	satellite	strong	item
radar system	radar systems	sensor	strong	item
radar warning receiver	radar warning receivers	sensor	strong	item
radio	radios	other	weak	item
radio set	radio sets	other	weak	item
radio system	radio systems	other	weak	item
rail launcher	rail launchers	other	weak	accessory
range support		other	weak	support
receiver	receivers	other	weak	item
recoilless gun	recoilless guns	artillery	strong	item
recoilless rifle	recoilless rifles	artillery	strong	item
reconnaissance aircraft		aircraft	strong	item
reconnaissance drone	reconnaissance drones	aircraft	strong	item
reconnaissance helicopter	reconnaissance helicopters	aircraft	strong	item
reconnaissance plane	reconnaissance planes	aircraft	strong	item
reconnaissance pod	reconnaissance pods	sensor	strong	item
reconnaissance satellite	reconnaissance satellites	satellite	strong	item
reconnaissance system	reconnaissance systems	sensor	strong	item
reconnaissance vehicle	reconnaissance vehicles	armoured vehicle	strong	item
recovery vehicle	recovery vehicles	armoured vehicle	strong	item
refit	refits	other	weak	support
refuelling aircraft	refueling aircraft	aircraft	strong	item
refuelling plane	refuelling planes|refueling plane|refueling planes	aircraft	strong	item
refurbishment	refurbishments	other	weak	support
related element of logistics support	related elements of logistics support	other	weak	support
related element of program support	related elements of program support	other	weak	support
related equipment		other	weak	support
related logistics support		other	weak	support
related service	related services	other	weak	support
related support		other	weak	support
related support element	related support elements	other	weak	support
reload trailer	reload trailers	other	weak	accessory
reload vehicle	reload vehicles	other	weak	accessory
remote controlled weapon station	remote controlled weapon stations	small arms	strong	item
remote weapon station	remote weapon stations	small arms	strong	item
remotely operated weapon station	remotely operated weapon stations	small arms	strong	item
remotely piloted aircraft		aircraft	strong	item
remotely piloted aircraft system	remotely piloted aircraft systems	aircraft	strong	item
remotely piloted vehicle	remotely piloted vehicles	aircraft	strong	item
repair	repairs	other	weak	support
repair and return		other	weak	support
repair and return service	repair and return services	other	weak	support
repair and return support		other	weak	support
repair part	repair parts	other	weak	support
repair service	repair services	other	weak	support
replacement part	replacement parts	other	weak	support
replenishment oiler	replenishment oilers	ship	strong	item
replenishment ship	replenishment ships	ship	strong	item
replenishment tanker	replenishment tankers	ship	strong	item
replenishment vessel	replenishment vessels	ship	strong	item
rescue boat	rescue boats	ship	weak	item
rescue helicopter	rescue helicopters	aircraft	strong	item
retrofit	retrofits	other	weak	support
revolver	revolvers	small arms	strong	item
ribbon bridge	ribbon bridges	other	strong	item
rifle	rifles	small arms	strong	item
rifle cartridge	rifle cartridges	ammunition	strong	item
rifle grenade	rifle grenades	ammunition	strong	item
rifle scope	rifle scopes	sensor	strong	item
rigid hulled inflatable boat	rigid hulled inflatable boats	ship	strong	item
rigid inflatable boat	rigid inflatable boats	ship	strong	item
rigid-hull inflatable boat	rigid-hull inflatable boats	ship	strong	item
riot control equipment		other	strong	item
river patrol boat	river patrol boats	ship	strong	item
riverine patrol boat	riverine patrol boats	ship	strong	item
robot	robots	other	weak	item
rocket	rockets	missile	strong	item
rocket artillery		artillery	strong	item
rocket artillery system	rocket artillery systems	artillery	strong	item
rocket launcher	rocket launchers	artillery	weak	item
rocket motor	rocket motors	engine	strong	item
rocket pod	rocket pods	other	weak	accessory
rocket pod container	rocket pod containers	other	weak	accessory
rocket system	rocket systems	artillery	strong	item
rocket-propelled grenade	rocket-propelled grenades	small arms	strong	item
rocket-propelled grenade launcher	rocket-propelled grenade launchers	small arms	strong	item
rotor blade	rotor blades	other	weak	accessory
rotorcraft		aircraft	weak	item
round	rounds	ammunition	weak	item
rounds of ammunition		ammunition	weak	item
sabot round	sabot rounds	ammunition	strong	item
safety equipment		other	weak	support
satellite	satellites	satellite	weak	item
scope	scopes	small arms	weak	item
scout car	scout cars	armoured vehicle	strong	item
scout helicopter	scout helicopters	aircraft	strong	item
scout vehicle	scout vehicles	armoured vehicle	strong	item
sea drone	sea drones	ship	strong	item
sea mine	sea mines	naval weapon	strong	item
seaplane	seaplanes	aircraft	weak	item
search and rescue aircraft		aircraft	strong	item
search and rescue helicopter	search and rescue helicopters	aircraft	strong	item
search helicopter	search helicopters	aircraft	strong	item
search radar	search radars	sensor	strong	item
seeker	seekers	sensor	weak	item
self protection system	self protection systems	other	strong	item
self-propelled air defence gun	self-propelled air defence guns|self-propelled air defense gun|self-propelled air defense guns	air-defence system	strong	item
self-propelled anti-aircraft gun	self-propelled anti-aircraft guns	air-defence system	strong	item
self-propelled anti-aircraft weapon	self-propelled anti-aircraft weapons	air-defence system	strong	item
self-propelled anti-tank gun	self-propelled anti-tank guns	armoured vehicle	strong	item
self-propelled artillery		artillery	strong	item
self-propelled artillery system	self-propelled artillery systems	artillery	strong	item
self-propelled gun	self-propelled guns	artillery	strong	item
self-propelled howitzer	self-propelled howitzers	artillery	strong	item
self-propelled mortar	self-propelled mortars	artillery	strong	item
self-protection jammer	self-protection jammers	other	strong	item
self-protection suite	self-protection suites	other	strong	item
semi-automatic pistol	semi-automatic pistols	small arms	strong	item
semi-trailer	semi-trailers	other	weak	item
sensor	sensors	sensor	weak	item
service	services	other	weak	support
service life extension		other	weak	support
servicing		other	weak	support
set	sets	other	weak	item
shell	shells	ammunition	weak	item
shelter	shelters	other	weak	item
ship	ships	ship	weak	item
ship gun	ship guns	naval weapon	strong	item
ship self-defence system	ship self-defence systems|ship self-defense system|ship self-defense systems	naval weapon	weak	item
ship-to-ship missile	ship-to-ship missiles	missile	strong	item
shipborne helicopter	shipborne helicopters	aircraft	strong	item
shipping		other	weak	support
shipping container	shipping containers	other	weak	accessory
short-range air defence system	short-range air defence systems|short-range air defense system|short-range air defense systems	air-defence system	strong	item
short-range air-to-air missile	short-range air-to-air missiles	missile	strong	item
short-range ballistic missile	short-range ballistic missiles	missile	strong	item
short-range missile	short-range missiles	missile	strong	item
shotgun	shotguns	small arms	strong	item
shoulder-fired anti-aircraft missile	shoulder-fired anti-aircraft missiles	missile	strong	item
shoulder-fired missile	shoulder-fired missiles	missile	strong	item
shoulder-fired rocket	shoulder-fired rockets	small arms	strong	item
shoulder-fired weapon	shoulder-fired weapons	small arms	strong	item
shoulder-launched missile	shoulder-launched missiles	missile	strong	item
shoulder-launched rocket	shoulder-launched rockets	small arms	strong	item
side arm	side arms	small arms	weak	item
sight	sights	sensor	weak	item
signals intelligence system	signals intelligence systems	sensor	strong	item
silencer	silencers	other	weak	accessory
simulator	simulators	other	weak	item
simulator support		other	weak	support
simulator system	simulator systems	other	weak	item
site activation		other	weak	support
site preparation		other	weak	support
site support		other	weak	support
site survey	site surveys	other	weak	support
sling	slings	other	weak	accessory
small arm	small arms	small arms	strong	item
small arms ammunition		ammunition	strong	item
small-calibre ammunition	small-caliber ammunition	ammunition	strong	item
smart bomb	smart bombs	missile	strong	item
smart munition	smart munitions	missile	strong	item
smoke grenade	smoke grenades	ammunition	strong	item
smoke round	smoke rounds	ammunition	strong	item
sniper rifle	sniper rifles	small arms	strong	item
software		other	weak	support
software delivery and support		other	weak	support
software development		other	weak	support
software maintenance		other	weak	support
software support		other	weak	support
software update	software updates	other	weak	support
software upgrade	software upgrades	other	weak	support
solid rocket motor	solid rocket motors	engine	strong	item
sonar	sonars	sensor	strong	item
sonar system	sonar systems	sensor	strong	item
sonobuoy	sonobuoys	sensor	strong	item
spare	spares	other	weak	support
spare and repair part	spare and repair parts|spares and repair parts	other	weak	support
spare engine	spare engines	engine	weak	item
spare part	spare parts	other	weak	support
spares package	spares packages	other	weak	support
special mission aircraft		aircraft	strong	item
special mission helicopter	special mission helicopters	aircraft	strong	item
special operations craft		ship	strong	item
special test equipment		other	weak	support
special tool	special tools	other	weak	support
special tools and test equipment		other	weak	support
speedboat	speedboats	ship	weak	item
spy drone	spy drones	aircraft	strong	item
spy plane	spy planes	aircraft	strong	item
spy satellite	spy satellites	satellite	strong	item
spy ship	spy ships	ship	strong	item
squad automatic weapon	squad automatic weapons	small arms	strong	item
squadron	squadrons	other	weak	item
stand-off missile	stand-off missiles	missile	strong	item
stand-off weapon	stand-off weapons	missile	strong	item
standoff missile	standoff missiles	missile	strong	item
standoff weapon	standoff weapons	missile	strong	item
stealth fighter	stealth fighters	aircraft	strong	item
stealth fighter jet	stealth fighter jets	aircraft	strong	item
stealth frigate	stealth frigates	ship	strong	item
storage		other	weak	support
storage container	storage containers	other	weak	accessory
strategic bomber	strategic bombers	aircraft	strong	item
strike aircraft		aircraft	strong	item
strike drone	strike drones	aircraft	strong	item
strike fighter	strike fighters	aircraft	strong	item
study	studies	other	weak	support
sub-machine gun	sub-machine guns	small arms	strong	item
submachine gun	submachine guns	small arms	strong	item
submarine	submarines	ship	strong	item
submarine chaser	submarine chasers	ship	strong	item
submarine engine	submarine engines	engine	strong	item
submarine rescue ship	submarine rescue ships	ship	strong	item
submarine rescue vessel	submarine rescue vessels	ship	strong	item
submarine-launched ballistic missile	submarine-launched ballistic missiles	missile	strong	item
subsystem	subsystems	other	weak	item
suicide drone	suicide drones	missile	strong	item
supersonic cruise missile	supersonic cruise missiles	missile	strong	item
supersonic missile	supersonic missiles	missile	strong	item
supplies		other	weak	item
supply support		other	weak	support
support		other	weak	support
support and test equipment		other	weak	support
support element	support elements	other	weak	support
support equipment		other	weak	support
support package	support packages	other	weak	support
support service	support services	other	weak	support
support ship	support ships	ship	strong	item
suppressor	suppressors	other	weak	accessory
surface combatant	surface combatants	ship	strong	item
surface-to-air missile	surface-to-air missiles	missile	strong	item
surface-to-air missile battery	surface-to-air missile batteries	air-defence system	strong	item
surface-to-air missile system	surface-to-air missile systems	air-defence system	strong	item
surface-to-surface missile	surface-to-surface missiles	missile	strong	item
surface-to-surface rocket	surface-to-surface rockets	missile	strong	item
surveillance aircraft		aircraft	strong	item
surveillance drone	surveillance drones	aircraft	strong	item
surveillance plane	surveillance planes	aircraft	strong	item
surveillance radar	surveillance radars	sensor	strong	item
surveillance satellite	surveillance satellites	satellite	strong	item
surveillance system	surveillance systems	sensor	strong	item
survey	surveys	other	weak	support
survey ship	survey ships	ship	strong	item
survey vessel	survey vessels	ship	strong	item
sustainment		other	weak	support
sustainment support		other	weak	support
system	systems	other	weak	item
system support		other	weak	support
systems integration		other	weak	support
tactical ballistic missile	tactical ballistic missiles	missile	strong	item
tactical communications system	tactical communications systems	other	strong	item
tactical data link	tactical data links	other	strong	item
tactical flight motor	tactical flight motors	other	weak	accessory
tactical missile	tactical missiles	missile	strong	item
tactical missile system	tactical missile systems	missile	strong	item
tactical radio	tactical radios	other	strong	item
tactical radio system	tactical radio systems	other	strong	item
tactical rocket	tactical rockets	missile	strong	item
tactical transport aircraft		aircraft	strong	item
tactical truck	tactical trucks	other	strong	item
tactical vehicle	tactical vehicles	armoured vehicle	weak	item
tail assembly	tail assemblies	other	weak	accessory
tail kit	tail kits	missile	strong	item
tank	tanks	armoured vehicle	strong	item
tank ammunition		ammunition	strong	item
tank destroyer	tank destroyers	armoured vehicle	strong	item
tank engine	tank engines	engine	strong	item
tank landing ship	tank landing ships	ship	strong	item
tank round	tank rounds	ammunition	strong	item
tank shell	tank shells	ammunition	strong	item
tank transporter	tank transporters	other	strong	item
tanker	tankers	aircraft	weak	item
tanker aircraft		aircraft	strong	item
tanker plane	tanker planes	aircraft	strong	item
tanker support		other	weak	support
tankette	tankettes	armoured vehicle	strong	item
target acquisition radar	target acquisition radars	sensor	strong	item
target acquisition system	target acquisition systems	sensor	strong	item
target data		other	weak	support
target designator	target designators	sensor	strong	item
target drone	target drones	aircraft	strong	item
targeting pod	targeting pods	sensor	strong	item
targeting system	targeting systems	sensor	strong	item
tear gas		other	strong	item
technical assistance		other	weak	support
technical data		other	weak	support
technical data package	technical data packages	other	weak	support
technical document	technical documents	other	weak	support
technical documentation		other	weak	support
technical engineering support		other	weak	support
technical manual	technical manuals	other	weak	support
technical order	technical orders	other	weak	support
technical publication	technical publications	other	weak	support
technical service	technical services	other	weak	support
technical support		other	weak	support
technical support service	technical support services	other	weak	support
technical training		other	weak	support
technology transfer	transfer of technology	other	weak	support
tent	tents	other	weak	item
terminal	terminals	other	weak	item
test and evaluation		other	weak	support
test equipment		other	weak	support
test set	test sets	other	weak	support
testing		other	weak	support
thermal camera	thermal cameras	sensor	weak	item
thermal imager	thermal imagers	sensor	strong	item
thermal imaging system	thermal imaging systems	sensor	strong	item
thermal sight	thermal sights	sensor	strong	item
thermal weapon sight	thermal weapon sights	sensor	strong	item
threat data		other	weak	support
three-dimensional radar	three-dimensional radars	sensor	strong	item
through-life support		other	weak	support
tilt-rotor aircraft		aircraft	strong	item
tiltrotor	tiltrotors	aircraft	strong	item
tiltrotor aircraft		aircraft	strong	item
tool	tools	other	weak	support
tool kit	tool kits	other	weak	support
tools and test equipment		other	weak	support
torpedo	torpedoes|torpedos	naval weapon	strong	item
torpedo boat	torpedo boats	ship	strong	item
torpedo tube	torpedo tubes	naval weapon	strong	item
towed array sonar	towed array sonars	sensor	strong	item
towed artillery		artillery	strong	item
towed decoy	towed decoys	other	strong	item
towed gun	towed guns	artillery	strong	item
towed howitzer	towed howitzers	artillery	strong	item
tracer ammunition		ammunition	strong	item
track shoe	track shoes	other	weak	accessory
tracked armoured vehicle	tracked armoured vehicles|tracked armored vehicle|tracked armored vehicles	armoured vehicle	strong	item
tracked howitzer	tracked howitzers	artillery	strong	item
tracked personnel carrier	tracked personnel carriers	armoured vehicle	strong	item
tracked vehicle	tracked vehicles	other	weak	item
tracking radar	tracking radars	sensor	strong	item
trailer	trailers	other	weak	item
trainer	trainers	aircraft	weak	item
trainer aircraft		aircraft	strong	item
trainer jet	trainer jets	aircraft	strong	item
training		other	weak	support
training aid	training aids	other	weak	support
training aircraft		aircraft	strong	item
training ammunition		ammunition	strong	item
training bomb	training bombs	missile	strong	item
training course	training courses	other	weak	support
training device	training devices	other	weak	support
training equipment		other	weak	support
training helicopter	training helicopters	aircraft	strong	item
training jet	training jets	aircraft	strong	item
training material	training materials	other	weak	support
training missile	training missiles	missile	strong	item
training program	training programs|training programme|training programmes	other	weak	support
training service	training services	other	weak	support
training ship	training ships	ship	strong	item
training simulator	training simulators	other	weak	item
training support		other	weak	support
training system	training systems	other	weak	item
translation	translations	other	weak	support
transmitter	transmitters	other	weak	item
transponder	transponders	other	weak	item
transport	transports	aircraft	weak	item
transport aircraft		aircraft	strong	item
transport helicopter	transport helicopters	aircraft	strong	item
transport plane	transport planes	aircraft	strong	item
transport support		other	weak	support
transportation		other	weak	support
transportation service	transportation services	other	weak	support
tripod	tripods	other	weak	accessory
troop carrier	troop carriers	armoured vehicle	strong	item
truck	trucks	other	weak	item
truck-mounted howitzer	truck-mounted howitzers	artillery	strong	item
tug	tugs	ship	weak	item
tugboat	tugboats	ship	weak	item
turbofan	turbofans	engine	strong	item
turbofan engine	turbofan engines	engine	strong	item
turbojet	turbojets	engine	strong	item
turbojet engine	turbojet engines	engine	strong	item
turboprop	turboprops	aircraft	weak	item
turboprop aircraft		aircraft	weak	item
turboprop engine	turboprop engines	engine	strong	item
turboshaft	turboshafts	engine	strong	item
turboshaft engine	turboshaft engines	engine	strong	item
turret	turrets	small arms	weak	item
unclassified software		other	weak	support
unclassified software delivery		other	weak	support
uncrewed aerial system	uncrewed aerial systems	aircraft	strong	item
uncrewed aerial vehicle	uncrewed aerial vehicles	aircraft	strong	item
uncrewed aircraft		aircraft	strong	item
uncrewed aircraft system	uncrewed aircraft systems	aircraft	strong	item
under-barrel grenade launcher	under-barrel grenade launchers	small arms	strong	item
unguided bomb	unguided bombs	missile	strong	item
unguided rocket	unguided rockets	missile	strong	item
uniform	uniforms	other	weak	item
unit	units	other	weak	item
unmanned aerial system	unmanned aerial systems	aircraft	strong	item
unmanned aerial vehicle	unmanned aerial vehicles	aircraft	strong	item
unmanned air vehicle	unmanned air vehicles	aircraft	strong	item
unmanned aircraft		aircraft	strong	item
unmanned aircraft system	unmanned aircraft systems	aircraft	strong	item
unmanned combat aerial vehicle	unmanned combat aerial vehicles	aircraft	strong	item
unmanned combat air vehicle	unmanned combat air vehicles	aircraft	strong	item
unmanned combat aircraft		aircraft	strong	item
unmanned ground vehicle	unmanned ground vehicles	armoured vehicle	strong	item
unmanned surface vehicle	unmanned surface vehicles	ship	strong	item
unmanned surface vessel	unmanned surface vessels	ship	strong	item
unmanned underwater vehicle	unmanned underwater vehicles	ship	strong	item
up-armoured vehicle	up-armoured vehicles|up-armored vehicle|up-armored vehicles	armoured vehicle	strong	item
uparmoured vehicle	uparmoured vehicles|uparmored vehicle|uparmored vehicles	armoured vehicle	strong	item
upgrade	upgrades	other	weak	support
upgrade kit	upgrade kits	other	weak	item
upgrade package	upgrade packages	other	weak	support
upgrade service	upgrade services	other	weak	support
utility helicopter	utility helicopters	aircraft	strong	item
utility truck	utility trucks	other	weak	item
utility vehicle	utility vehicles	other	weak	item
vehicle	vehicles	other	weak	item
vertical launch system	vertical launch systems	naval weapon	strong	item
vertical launcher module	vertical launcher modules	naval weapon	strong	item
vertical launching system	vertical launching systems	naval weapon	strong	item
very short-range air defence system	very short-range air defence systems|very short-range air defense system|very short-range air defense systems	air-defence system	strong	item
vessel	vessels	ship	weak	item
vest	vests	other	weak	item
war materiel		other	strong	item
war plane	war planes	aircraft	strong	item
war ship	war ships	ship	strong	item
warhead	warheads	missile	weak	item
warhead section	warhead sections	other	weak	accessory
warplane	warplanes	aircraft	strong	item
warranty	warranties	other	weak	support
warship	warships	ship	strong	item
watercraft		ship	weak	item
weapon	weapons	other	strong	item
weapon control system	weapon control systems	naval weapon	weak	item
weapon locating radar	weapon locating radars	sensor	strong	item
weapon mount	weapon mounts	other	weak	accessory
weapon sight	weapon sights	sensor	strong	item
weapon system	weapon systems	other	strong	item
weapon system integration		other	weak	support
weaponry		other	strong	item
weapons locating radar	weapons locating radars	sensor	strong	item
weapons package	weapons packages	other	strong	item
weapons simulator	weapons simulators	other	strong	item
weapons system	weapons systems	other	strong	item
weather support		other	weak	support
wheeled armoured vehicle	wheeled armoured vehicles|wheeled armored vehicle|wheeled armored vehicles	armoured vehicle	strong	item
wheeled combat vehicle	wheeled combat vehicles	armoured vehicle	strong	item
wheeled howitzer	wheeled howitzers	artillery	strong	item
wheeled vehicle	wheeled vehicles	other	weak	item
white phosphorus shell	white phosphorus shells	ammunition	strong	item
winch	winches	other	weak	accessory
wing assembly	wing assemblies	other	weak	accessory
wing pylon	wing pylons	other	weak	accessory
wire-guided missile	wire-guided missiles	missile	strong	item
"""##
  static let nounsSum: UInt64 = 1257481627
}
