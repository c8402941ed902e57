import type { Article } from '#core/domain/reading/article'
import { pictures } from '../pictures/index'
import { aBadMark } from './a-bad-mark'
import { aFriendWhoWantsToDie } from './a-friend-who-wants-to-die'
import { aTeenagersClosedDoor } from './a-teenagers-closed-door'
import { aboutThePills } from './about-the-pills'
import { afraidOfMeetingPeople } from './afraid-of-meeting-people'
import { afterAHusbandOrWifeDies } from './after-a-husband-or-wife-dies'
import { afterAMiscarriage } from './after-a-miscarriage'
import { afterBeingCheated } from './after-being-cheated'
import { afterBeingScammedOnline } from './after-being-scammed-online'
import { afterLosingAnOnlyChild } from './after-losing-an-only-child'
import { afterShouting } from './after-shouting'
import { afterTheBirth } from './after-the-birth'
import { afterTheFire } from './after-the-fire'
import { ageingParentsOfADisabledChild } from './ageing-parents-of-a-disabled-child'
import { backAtWorkAfterABirth } from './back-at-work-after-a-birth'
import { bodiesInPuberty } from './bodies-in-puberty'
import { callingAChildLeftBehind } from './calling-a-child-left-behind'
import { counsellingWithoutHearing } from './counselling-without-hearing'
import { cryingNight } from './crying-night'
import { daysInIsolation } from './days-in-isolation'
import { elderChildLetter } from './elder-child-letter'
import { examWords } from './exam-words'
import { farFromTheOldHome } from './far-from-the-old-home'
import { fathersShareOfTheWork } from './fathers-share-of-the-work'
import { firstTalkWithACounsellor } from './first-talk-with-a-counsellor'
import { firstYearInAWheelchair } from './first-year-in-a-wheelchair'
import { firstYearOfRetirement } from './first-year-of-retirement'
import { friendLoan } from './friend-loan'
import { goingOutAfterAFall } from './going-out-after-a-fall'
import { goingOutInAWheelchair } from './going-out-in-a-wheelchair'
import { handingOverTheChild } from './handing-over-the-child'
import { hearingAtTheTable } from './hearing-at-the-table'
import { homeAfterYearsAway } from './home-after-years-away'
import { homeFromTheWard } from './home-from-the-ward'
import { homesickAtBoardingSchool } from './homesick-at-boarding-school'
import { homeworkInFirstGrade } from './homework-in-first-grade'
import { jobLost } from './job-lost'
import { kindergartenMonth } from './kindergarten-month'
import { leftOutByClassmates } from './left-out-by-classmates'
import { leftOutOfTheGroup } from './left-out-of-the-group'
import { livingAloneAndWell } from './living-alone-and-well'
import { livingWithAMotherInLaw } from './living-with-a-mother-in-law'
import { livingWithDebt } from './living-with-debt'
import { lowSpirits } from './low-spirits'
import { menopause } from './menopause'
import { movingToACareHome } from './moving-to-a-care-home'
import { neighbourNoise } from './neighbour-noise'
import { nightShift } from './night-shift'
import { notABurden } from './not-a-burden'
import { notWantingSchool } from './not-wanting-school'
import { oneOfUsOutOfWork } from './one-of-us-out-of-work'
import { outsideTheDialysisRoom } from './outside-the-dialysis-room'
import { phonesAtBedtime } from './phones-at-bedtime'
import { raisingGrandchildren } from './raising-grandchildren'
import { restForCarers } from './rest-for-carers'
import { riderDay } from './rider-day'
import { rumoursInTheGroup } from './rumours-in-the-group'
import { sayingNo } from './saying-no'
import { scoldedEvening } from './scolded-evening'
import { sevenDaysOfDrink } from './seven-days-of-drink'
import { silenceAtHome } from './silence-at-home'
import { sixPointsForParents } from './six-points-for-parents'
import { sleeplessNights } from './sleepless-nights'
import { slowMornings } from './slow-mornings'
import { suddenPanic } from './sudden-panic'
import { theFirstDaysOfGrief } from './the-first-days-of-grief'
import { toddlerNo } from './toddler-no'
import { twoChildrenOneMother } from './two-children-one-mother'
import { violenceAtHome } from './violence-at-home'
import { wakingBeforeDawn } from './waking-before-dawn'
import { whenMemoryFails } from './when-memory-fails'
import { whenSomebodyWantsToDie } from './when-somebody-wants-to-die'
import { wishesBeforeTheEnd } from './wishes-before-the-end'
import { worriesThatGoRound } from './worries-that-go-round'

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
  livingWithAMotherInLaw,
  handingOverTheChild,
  oneOfUsOutOfWork,
  afterTheBirth,
  menopause,
  violenceAtHome,
  twoChildrenOneMother,
  outsideTheDialysisRoom,
  homeFromTheWard,
  homeAfterYearsAway,
  afterLosingAnOnlyChild,
  theFirstDaysOfGrief,
  daysInIsolation,
  movingToACareHome,
  cryingNight,
  toddlerNo,
  kindergartenMonth,
  homeworkInFirstGrade,
  elderChildLetter,
  aTeenagersClosedDoor,
  examWords,
  callingAChildLeftBehind,
  fathersShareOfTheWork,
  sixPointsForParents,
  nightShift,
  scoldedEvening,
  jobLost,
  riderDay,
  neighbourNoise,
  sayingNo,
  friendLoan,
  worriesThatGoRound,
  suddenPanic,
  firstYearInAWheelchair,
  counsellingWithoutHearing,
  ageingParentsOfADisabledChild,
  goingOutInAWheelchair,
  whenSomebodyWantsToDie,
  aboutThePills,
  afterBeingScammedOnline,
  rumoursInTheGroup,
  afterTheFire,
  sevenDaysOfDrink,
  slowMornings,
  homesickAtBoardingSchool,
  afterShouting,
  livingWithDebt,
  afraidOfMeetingPeople,
  afterAMiscarriage,
  backAtWorkAfterABirth,
  leftOutOfTheGroup,
  aBadMark,
  aFriendWhoWantsToDie,
  phonesAtBedtime,
  bodiesInPuberty,
]

/**
 * In the order they are listed, which is that of their ids. Ids say nothing of the subject: they appear in addresses and
 * logs. Each with its picture.
 */
export const articles: readonly Article[] = written.map((article) => {
  const picture = pictures[article.id]
  return picture ? { ...article, picture } : article
})
