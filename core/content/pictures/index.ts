import type { Picture } from '#core/domain/reading/picture'
import { aWeekBehindTheDoor } from './a-week-behind-the-door'
import { aboutThePills } from './about-the-pills'
import { afterAHusbandOrWifeDies } from './after-a-husband-or-wife-dies'
import { afterBeingCheated } from './after-being-cheated'
import { afterLosingAnOnlyChild } from './after-losing-an-only-child'
import { afterShouting } from './after-shouting'
import { afterTheBirth } from './after-the-birth'
import { afterTheFire } from './after-the-fire'
import { afterTheTransfer } from './after-the-transfer'
import { backAtTheDesk } from './back-at-the-desk'
import { cryingNight } from './crying-night'
import { dontTellAnybody } from './dont-tell-anybody'
import { elderChildLetter } from './elder-child-letter'
import { examWords } from './exam-words'
import { farCall } from './far-call'
import { farFromTheOldHome } from './far-from-the-old-home'
import { fatherOneThing } from './father-one-thing'
import { firstDesk } from './first-desk'
import { firstTalkWithACounsellor } from './first-talk-with-a-counsellor'
import { firstYearHome } from './first-year-home'
import { firstYearOfRetirement } from './first-year-of-retirement'
import { fourHundredMetres } from './four-hundred-metres'
import { friendLoan } from './friend-loan'
import { goingOutAfterAFall } from './going-out-after-a-fall'
import { handingOverTheChild } from './handing-over-the-child'
import { hearingAtTheTable } from './hearing-at-the-table'
import { homeFromTheWard } from './home-from-the-ward'
import { iAmHere } from './i-am-here'
import { jobLost } from './job-lost'
import { kindergartenMonth } from './kindergarten-month'
import { leftOutByClassmates } from './left-out-by-classmates'
import { liftWithSomebodyInIt } from './lift-with-somebody-in-it'
import { livingAloneAndWell } from './living-alone-and-well'
import { lowSpirits } from './low-spirits'
import { mindOffDuty } from './mind-off-duty'
import { neighbourNoise } from './neighbour-noise'
import { nightShift } from './night-shift'
import { notABurden } from './not-a-burden'
import { notWantingSchool } from './not-wanting-school'
import { oneKitchenThreePeople } from './one-kitchen-three-people'
import { oneOfUsOutOfWork } from './one-of-us-out-of-work'
import { oneSuitcase } from './one-suitcase'
import { outsideTheDialysisRoom } from './outside-the-dialysis-room'
import { raisingGrandchildren } from './raising-grandchildren'
import { restForCarers } from './rest-for-carers'
import { riderDay } from './rider-day'
import { sayingNo } from './saying-no'
import { scoldedEvening } from './scolded-evening'
import { sevenDaysOfDrink } from './seven-days-of-drink'
import { silenceAtHome } from './silence-at-home'
import { sixPoints } from './six-points'
import { sleeplessNights } from './sleepless-nights'
import { slowMornings } from './slow-mornings'
import { smallDictionaryOfTheBody } from './small-dictionary-of-the-body'
import { teenDoor } from './teen-door'
import { tenMinutes } from './ten-minutes'
import { thatMessage } from './that-message'
import { theChange } from './the-change'
import { theFirstDaysOfGrief } from './the-first-days-of-grief'
import { theFirstStep } from './the-first-step'
import { theInnerPocket } from './the-inner-pocket'
import { theReminder } from './the-reminder'
import { thirtySeven } from './thirty-seven'
import { threeDoorsHome } from './three-doors-home'
import { threeNightsReport } from './three-nights-report'
import { toddlerNo } from './toddler-no'
import { twoChildrenOneMother } from './two-children-one-mother'
import { typedAndDeleted } from './typed-and-deleted'
import { unopenedEnvelopes } from './unopened-envelopes'
import { wakingBeforeDawn } from './waking-before-dawn'
import { whatGoesInTheSuitcase } from './what-goes-in-the-suitcase'
import { whenMemoryFails } from './when-memory-fails'
import { wishesBeforeTheEnd } from './wishes-before-the-end'
import { withHands } from './with-hands'

/** By the id of the article that each is of. */
export const pictures: Readonly<Record<string, Picture>> = {
  a01: sleeplessNights,
  a02: lowSpirits,
  a03: notWantingSchool,
  a04: leftOutByClassmates,
  a05: restForCarers,
  a06: firstTalkWithACounsellor,
  a07: firstYearOfRetirement,
  a08: afterAHusbandOrWifeDies,
  a09: notABurden,
  a10: whenMemoryFails,
  a11: hearingAtTheTable,
  a12: goingOutAfterAFall,
  a13: raisingGrandchildren,
  a14: farFromTheOldHome,
  a15: wakingBeforeDawn,
  a16: afterBeingCheated,
  a17: livingAloneAndWell,
  a18: wishesBeforeTheEnd,
  a19: silenceAtHome,
  a20: oneKitchenThreePeople,
  a21: handingOverTheChild,
  a22: oneOfUsOutOfWork,
  a23: afterTheBirth,
  a24: theChange,
  a25: theFirstStep,
  a26: twoChildrenOneMother,
  a27: outsideTheDialysisRoom,
  a28: homeFromTheWard,
  a29: threeDoorsHome,
  a30: afterLosingAnOnlyChild,
  a31: theFirstDaysOfGrief,
  a32: aWeekBehindTheDoor,
  a33: oneSuitcase,
  a34: cryingNight,
  a35: toddlerNo,
  a36: kindergartenMonth,
  a37: firstDesk,
  a38: elderChildLetter,
  a39: teenDoor,
  a40: examWords,
  a41: farCall,
  a42: fatherOneThing,
  a43: sixPoints,
  a44: nightShift,
  a45: scoldedEvening,
  a46: jobLost,
  a47: riderDay,
  a48: neighbourNoise,
  a49: sayingNo,
  a50: friendLoan,
  a51: mindOffDuty,
  a52: tenMinutes,
  a53: firstYearHome,
  a54: withHands,
  a55: thirtySeven,
  a56: fourHundredMetres,
  a57: iAmHere,
  a58: aboutThePills,
  a59: afterTheTransfer,
  a60: thatMessage,
  a61: afterTheFire,
  a62: sevenDaysOfDrink,
  a63: slowMornings,
  a64: whatGoesInTheSuitcase,
  a65: afterShouting,
  a66: unopenedEnvelopes,
  a67: liftWithSomebodyInIt,
  a68: theReminder,
  a69: backAtTheDesk,
  a70: typedAndDeleted,
  a71: theInnerPocket,
  a72: dontTellAnybody,
  a73: threeNightsReport,
  a74: smallDictionaryOfTheBody,
}
