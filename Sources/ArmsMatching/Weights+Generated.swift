// Generated from weights.tsv by embed.sh (`make generate`). Do not edit.

extension EmbeddedText {
  static let weights = ##"""
# What a comparison of two reports finds, and how much each finding speaks for one sale.
#
# Columns (tab-separated):
#   1 name      the threshold or finding; the code has one case for each (FeatureName), and a test holds the two together
#   2 points    above zero it speaks for one sale, below against it; a pair's score is the sum
#   3 meaning   what was found
#
# Where the points come from: set by hand and tried on the generator of test worlds (Tests/ArmsMatchingTests/World.swift)
# and on linked documents where they are at hand (`make eval`). Buyer, seller and system together stay well below
# threshold.join: a state buys the same thing again and again. What carries a pair over it is a number, an amount, a
# count or a date in common.
threshold.join	7	from here on two reports are joined
threshold.candidate	5	from here on a person is asked
threshold.contradiction	-1	below this a third does not bring two together
number.same	9	one transmittal number
number.related	7	one changes the notice of the other, or both change one notice
number.different	-8	two transmittal numbers that are not said to belong together
document.same	-10	one document tells them apart
buyer.same	1.5	the same buyers
buyer.within	1	one side names some of the buyers that the other names
buyer.partly	0.5	some buyers in common
buyer.different	-10	no buyer in common
seller.same	0.5	a seller in common
seller.rare	1.5	a seller in common that is not one of the great exporters
seller.different	-10	stated sellers with nothing in common
seller.inferred-different	-3	another seller, told by the product alone
system.same	3	the same designation
system.one-ship	1.5	the name of one ship: there is one of it
system.extended	2.8	one designation is the beginning of the other
system.family	2.3	the same family, one side without a variant
system.other-variant	0.5	the same family, another variant
system.maker	1.8	one side names a system, the other only its maker
system.name	1	items without a designation, alike in words
kind.same	1.2	things of one kind (helicopters), one side without a known system
category.same	0.8	things of one category, one side without a known system
system.further	0.8	each further system in common, three at most
system.unlisted	-2	a system that the official notice does not list
system.different	-5	systems with nothing in common
quantity.same-one	0.5	one of a thing on both sides
quantity.same-few	1.8	the same number below ten
quantity.same-dozens	2.8	the same number below a hundred
quantity.same-many	3.5	the same number of a hundred and more
quantity.further	1.5	each further equal number of a thing in common, three at most
quantity.fits	0.7	numbers that one value satisfies
quantity.near	-0.4	numbers that differ by one or a tenth
quantity.part	-0.4	a contract for half of the approved number and more
quantity.different	-4	numbers that differ by more
value.same-precise	4	amounts that agree in three digits and more
value.same-two-digits	3	amounts that agree in two digits
value.same-round	2	amounts that agree in one digit
value.fits	1	amounts that one value satisfies, one of them loose
value.increase	3	the amount of the one is what the other adds
value.near	-1	amounts of one meaning that differ by less than a tenth
value.different	-5	amounts of one meaning that differ by more
value.stated-different	-4	amounts that differ, one without saying what it means
value.within-ceiling	0.7	a contract of two fifths of the notified ceiling and more
value.sum	-5	a greater amount for more systems: several sales together
value.over-ceiling	-1.5	a contract far above the notified ceiling
currency.unknown	-0.3	amounts that agree, one without a currency
date.unknown	-1	a side that has no date at all: it may be of any year
date.same	3	the same stage on the same day
date.days	2.5	told or done within ten days
date.close	1.5	told or done within six weeks
date.season	0.8	told or done within six months
date.apart	-1.5	the same stage more than seven months apart
date.far	-4	the same stage more than thirteen months apart
date.backwards	-4	a later stage before an earlier one
date.course	0.5	a later stage within four years
date.year	0.4	a later stage but delivery within a year
date.long	-2	more than eight years between the stages
date.late-plan	-2	a plan that is told more than a year after the signature
order.further	-4	one side orders more of what the other had agreed on before
step.same-day	3	the day or month of an earlier step, as the other side has it
step.same-year	2	the year of an earlier step, as the other side has it
step.other-year	-4	an earlier step more than a year from where the other side has it
stage.one-plan	1.2	one system considered within six months
stage.same	0.4	the same stage
mechanism.same-rare	1	leased, given or excess on both sides
mechanism.different	-2	another legal way
contractor.same	0.7	a contractor in common
"""##
  static let weightsSum: UInt64 = 3767532699
}
