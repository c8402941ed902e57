import type { Article } from '#core/domain/reading/article'
import { pictures } from '../pictures/index'
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

const written: readonly Article[] = [
  sleeplessNights,
  lowSpirits,
  notWantingSchool,
  leftOutByClassmates,
  restForCarers,
  firstTalkWithACounsellor,
  firstYearOfRetirement,
  afterAHusbandOrWifeDies,
  notABurden,
  whenMemoryFails,
  hearingAtTheTable,
  goingOutAfterAFall,
  raisingGrandchildren,
  farFromTheOldHome,
  wakingBeforeDawn,
  afterBeingCheated,
  livingAloneAndWell,
  wishesBeforeTheEnd,
  silenceAtHome,
  oneKitchenThreePeople,
  handingOverTheChild,
  oneOfUsOutOfWork,
  afterTheBirth,
  theChange,
  theFirstStep,
  twoChildrenOneMother,
  outsideTheDialysisRoom,
  homeFromTheWard,
  threeDoorsHome,
  afterLosingAnOnlyChild,
  theFirstDaysOfGrief,
  aWeekBehindTheDoor,
  oneSuitcase,
  cryingNight,
  toddlerNo,
  kindergartenMonth,
  firstDesk,
  elderChildLetter,
  teenDoor,
  examWords,
  farCall,
  fatherOneThing,
  sixPoints,
  nightShift,
  scoldedEvening,
  jobLost,
  riderDay,
  neighbourNoise,
  sayingNo,
  friendLoan,
  mindOffDuty,
  tenMinutes,
  firstYearHome,
  withHands,
  thirtySeven,
  fourHundredMetres,
  iAmHere,
  aboutThePills,
  afterTheTransfer,
  thatMessage,
  afterTheFire,
  sevenDaysOfDrink,
  slowMornings,
  whatGoesInTheSuitcase,
  afterShouting,
  unopenedEnvelopes,
  liftWithSomebodyInIt,
  theReminder,
  backAtTheDesk,
  typedAndDeleted,
  theInnerPocket,
  dontTellAnybody,
  threeNightsReport,
  smallDictionaryOfTheBody,
]

/**
 * In the order they are listed, which is that of their ids. Ids say nothing of the subject: they appear in addresses and
 * logs. Each with its picture.
 */
export const articles: readonly Article[] = written.map((article) => {
  const picture = pictures[article.id]
  return picture ? { ...article, picture } : article
})
