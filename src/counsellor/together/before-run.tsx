import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { assessmentConsents } from '#core/content/assessment-consents'
import { fitsAge } from '#core/domain/assessment/answers'
import type { Scale } from '#core/domain/assessment/scale'
import { now } from '../../cloud/clock'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { AboutYou } from '../../resident/pages/before-test/about-you'
import { parametersOf, type Told } from '../../resident/pages/before-test/about-you-parameters'
import { agesText } from '../../wording/scale'
import { SeatChoice } from '../seat/seat-choice'
import type { PickedSeat } from '../seat/use-seat'
import { SpokenText } from '../spoken/spoken-text'
import { beginRun, type Run } from './run'
import { ScaleChoice } from './scale-choice'
import styles from './together.module.scss'

const consentVersion = assessmentConsents['run-together'].version
const nothingTold: Told = { sex: null, age: '' }

interface BeforeRunProps {
  readonly picked: PickedSeat
  readonly onBegin: (run: Run) => void
}

/** With whom, which one, and their yes: all of it before the first question. */
export function BeforeRun({ picked, onBegin }: BeforeRunProps) {
  const [scale, setScale] = useState<Scale | null>(null)
  const [told, setTold] = useState(nothingTold)
  const [heard, setHeard] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { seat } = picked
  const ages = scale && agesText(scale.ages)
  // Where the age is asked anyway, that tells.
  const within = scale?.parameters.includes('age') ? null : ages

  /** What was agreed to was agreed to for this one. */
  function choose(chosen: Scale) {
    setTrouble(null)
    setScale(chosen)
    setTold(nothingTold)
  }
  function begin() {
    if (!seat) return setTrouble('请先选是和谁的谈话。')
    if (!scale) return setTrouble('请先选做哪一份。')
    if (!heard) return setTrouble('请先把上面的话念给对方听，对方说“可以”以后打勾。')
    const parameters = parametersOf(scale, told)
    if (!parameters) return setTrouble('请先填上面要问的一项，没有它算不出结果。')
    if (fitsAge(scale.ages, parameters.ageInMonths) === false)
      return setTrouble(
        `这一份是按 ${ages ?? '别的年龄'}的人写的，对方的年龄不合适，结果会说错。请换一份，或者就接着谈。`,
      )
    onBegin(beginRun({ seat, scale, parameters, consentVersion }, now()))
  }

  return (
    <View className={styles.sides}>
      <View className={styles.side}>
        <SeatChoice picked={picked} />
        {/* Without a network one failure is said, not two. */}
        {picked.asked.state === 'failed' ? null : <ScaleChoice scale={scale} onChoose={choose} />}
      </View>
      <View className={styles.side}>
        {scale && scale.parameters.length > 0 ? <AboutYou scale={scale} told={told} onTell={setTold} /> : null}
        <SpokenText
          purpose='run-together'
          heard={heard}
          onHeard={(said) => {
            setTrouble(null)
            setHeard(said)
          }}
        />
        {trouble ? (
          <Notice kind='warn' id='not-begun'>
            {trouble}
          </Notice>
        ) : null}
        <Button id='begin-run' onPress={begin}>
          {within ? `对方 ${within}，开始` : '开始'}
        </Button>
        {within ? <Text className={styles.note}>不到这个年龄，就不做这一份：换一份，或者接着谈。</Text> : null}
      </View>
    </View>
  )
}
