import { Text, View } from '@tarojs/components'
import { ownVoice } from '#core/content/own-voice'
import { Button } from '../../../components/button/button'
import { Page } from '../../../components/page/page'
import styles from '../../mode/child-mode.module.scss'
import { ReadAloud } from '../../mode/read-aloud'

const { need } = ownVoice

/** `tell`: guardians shall know. `card`: somebody, but not them: it may be them who hurt. */
export const needs = ['tell', 'card', 'no'] as const
export type Need = (typeof needs)[number]

interface NeedSomebodyProps {
  /** Whether a guardian would read it. */
  readonly mayTell: boolean
  readonly onAnswer: (need: Need) => void
}

/** Asked by us after the last sentence, and no part of any scale: a young person can call somebody whatever they answered. */
export function NeedSomebody({ mayTell, onAnswer }: NeedSomebodyProps) {
  const lines = mayTell ? need.lines : need.alone.lines
  const answers = mayTell ? need.answers : { ...need.answers, card: need.alone.card }
  const asked = needs.filter((one) => mayTell || one !== 'tell')
  return (
    <Page title='我的话' heading={need.title}>
      <View className={styles.lines}>
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </View>
      <ReadAloud text={[need.title, ...lines, ...asked.map((one) => answers[one])].join('。')} />
      {asked.map((one) => (
        <Button key={one} kind='secondary' id={`need-${one}`} onPress={() => onAnswer(one)}>
          {answers[one]}
        </Button>
      ))}
    </Page>
  )
}
