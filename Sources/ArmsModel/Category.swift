/// The kind of equipment: SIPRI's categories in the singular, and two that SIPRI does not cover (small arms, ammunition).
///
/// Source: SIPRI Arms Transfers Database, "Sources and methods", armament categories.
package enum Category: String, CaseIterable, Hashable, Sendable {
  case aircraft
  case airDefence = "air-defence system"
  case antiSubmarine = "anti-submarine weapon"
  case armouredVehicle = "armoured vehicle"
  case artillery
  case engine
  case missile
  case navalWeapon = "naval weapon"
  case satellite
  case sensor
  case ship
  case smallArms = "small arms"
  case ammunition
  case other
}
