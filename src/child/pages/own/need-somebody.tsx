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

/** Asked by us after the last sentence, and no part of any scale: a young person can call somebody whatever they answered. */
export function NeedSomebody({ onAnswer }: { readonly onAnswer: (need: Need) => void }) {
  return (
    <Page title='我的话' heading={need.title}>
      <View className={styles.lines}>
        {need.lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </View>
      <ReadAloud text={[need.title, ...need.lines, ...needs.map((one) => need.answers[one])].join('。')} />
      {needs.map((one) => (
        <Button key={one} kind='secondary' id={`need-${one}`} onPress={() => onAnswer(one)}>
          {need.answers[one]}
        </Button>
      ))}
    </Page>
  )
}
