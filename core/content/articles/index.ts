import type { Article } from '#core/domain/reading/article'
import { a01 } from './a01'
import { a02 } from './a02'
import { a03 } from './a03'
import { a04 } from './a04'
import { a05 } from './a05'
import { a06 } from './a06'
import { afterAHusbandOrWifeDies } from './after-a-husband-or-wife-dies'
import { afterBeingCheated } from './after-being-cheated'
import { cryingNight } from './crying-night'
import { elderChildLetter } from './elder-child-letter'
import { examWords } from './exam-words'
import { farCall } from './far-call'
import { farFromTheOldHome } from './far-from-the-old-home'
import { fatherOneThing } from './father-one-thing'
import { firstDesk } from './first-desk'
import { firstYearOfRetirement } from './first-year-of-retirement'
import { goingOutAfterAFall } from './going-out-after-a-fall'
import { hearingAtTheTable } from './hearing-at-the-table'
import { kindergartenMonth } from './kindergarten-month'
import { livingAloneAndWell } from './living-alone-and-well'
import { notABurden } from './not-a-burden'
import { raisingGrandchildren } from './raising-grandchildren'
import { sixPoints } from './six-points'
import { teenDoor } from './teen-door'
import { toddlerNo } from './toddler-no'
import { wakingBeforeDawn } from './waking-before-dawn'
import { whenMemoryFails } from './when-memory-fails'
import { wishesBeforeTheEnd } from './wishes-before-the-end'

/** In the order they are listed. Ids say nothing of the subject: they appear in addresses and logs. */
export const articles: readonly Article[] = [
  a01,
  a02,
  a03,
  a04,
  a05,
  a06,
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
]
