import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { angryParent } from './angry-parent'
import { bedwetting } from './bedwetting'
import { bigMovements } from './big-movements'
import { biting } from './biting'
import { boarding } from './boarding'
import { bodyImage } from './body-image'
import { bodySafety } from './body-safety'
import { bullied } from './bullied'
import { bullyingOthers } from './bullying-others'
import { closedDoor } from './closed-door'
import { cryingBaby } from './crying-baby'
import { divorce } from './divorce'
import { doingByOneself } from './doing-by-oneself'
import { exams } from './exams'
import { fearOfTheDark } from './fear-of-the-dark'
import { feeding } from './feeding'
import { firstGrade } from './first-grade'
import { firstLooks } from './first-looks'
import { firstLove } from './first-love'
import { firstWords } from './first-words'
import { friends } from './friends'
import { games } from './games'
import { grandparents } from './grandparents'
import { grief } from './grief'
import { homework } from './homework'
import { illnessInTheFamily } from './illness-in-the-family'
import { kindergarten } from './kindergarten'
import { lateNights } from './late-nights'
import { littleScreens } from './little-screens'
import { littleSleep } from './little-sleep'
import { lostSkills } from './lost-skills'
import { lying } from './lying'
import { marks } from './marks'
import { moving } from './moving'
import { narrowPlay } from './narrow-play'
import { newSibling } from './new-sibling'
import { notAnswering } from './not-answering'
import { notPointing } from './not-pointing'
import { onlineDanger } from './online-danger'
import { parentsFarAway } from './parents-far-away'
import { perfectionism } from './perfectionism'
import { phoneRules } from './phone-rules'
import { puberty } from './puberty'
import { reading } from './reading'
import { restless } from './restless'
import { runningJumping } from './running-jumping'
import { schoolRefusal } from './school-refusal'
import { selfHarm } from './self-harm'
import { separation } from './separation'
import { siblingFights } from './sibling-fights'
import { slowToWarmUp } from './slow-to-warm-up'
import { smallHabits } from './small-habits'
import { smallHands } from './small-hands'
import { somebodyHurtThem } from './somebody-hurt-them'
import { stammer } from './stammer'
import { takingMoney } from './taking-money'
import { tantrums } from './tantrums'
import { toilet } from './toilet'
import { wholeSentences } from './whole-sentences'
import { wishToDie } from './wish-to-die'
import { wordsForFeelings } from './words-for-feelings'
import { wornOutParent } from './worn-out-parent'

/** In the order they are listed: by age, then from what is small to what is grave. Ids say nothing of the subject: they appear in addresses and logs. */
export const guidanceCards: readonly GuidanceCard[] = [
  cryingBaby,
  firstLooks,
  notAnswering,
  notPointing,
  firstWords,
  wholeSentences,
  bigMovements,
  runningJumping,
  smallHands,
  lostSkills,
  narrowPlay,
  doingByOneself,
  toilet,
  littleSleep,
  feeding,
  littleScreens,
  tantrums,
  biting,
  separation,
  kindergarten,
  slowToWarmUp,
  fearOfTheDark,
  stammer,
  newSibling,
  wordsForFeelings,
  bodySafety,
  wornOutParent,
  angryParent,
  grandparents,
  firstGrade,
  restless,
  reading,
  homework,
  bedwetting,
  lying,
  takingMoney,
  siblingFights,
  friends,
  bullied,
  bullyingOthers,
  marks,
  exams,
  perfectionism,
  schoolRefusal,
  smallHabits,
  games,
  phoneRules,
  parentsFarAway,
  boarding,
  moving,
  divorce,
  grief,
  illnessInTheFamily,
  puberty,
  firstLove,
  bodyImage,
  lateNights,
  closedDoor,
  selfHarm,
  wishToDie,
  somebodyHurtThem,
  onlineDanger,
]
