import { Text, View } from '@tarojs/components'
import { identifiesIn, mayIdentifyIn } from '#core/domain/consultations/de-identified'
import { aria } from '../../components/element/aria'
import { Notice } from '../../components/notice/notice'
import { knownLines } from '../../lines/known-lines'
import { sentenceFor } from '../../wording/refusals'
import styles from './consulting.module.scss'
import { kindWords } from './words'

/** So much of what stands around it is shown. */
const AROUND = 8
const MOST_SHOWN = 6

/** Numbers that help say of nobody who they are. */
const identifiedIn = (text: string) =>
  identifiesIn(
    text,
    knownLines().lines.map(({ number }) => number),
  )

/** What in these words says who somebody is, each where it stands; and what may. */
export function Marked({ id, text }: { readonly id: string; readonly text: string }) {
  const found = identifiedIn(text)
  const maybe = [...new Set(mayIdentifyIn(text).map(({ words }) => words))].slice(0, MOST_SHOWN)
  return (
    <View className={styles.marked} {...aria({ role: 'status', live: 'polite' })}>
      {found.length > 0 ? (
        <Notice kind='warn' id={`${id}-identifies`}>
          {`里面有 ${found.length} 处认得出人，改好才能发：`}
        </Notice>
      ) : null}
      {found.slice(0, MOST_SHOWN).map(({ at, words, refusal }) => (
        <View key={at} className={styles.found}>
          <Text>{kindWords[refusal]}</Text>
          <Text className={styles.excerpt}>
            {at > 0 ? `…${text.slice(Math.max(0, at - AROUND), at)}` : ''}
            <Text className={styles.mark}>{words}</Text>
            {text.slice(at + words.length, at + words.length + AROUND)}
          </Text>
        </View>
      ))}
      {found.length === 0 && maybe.length > 0 ? (
        <Text id={`${id}-may-identify`} className={styles.note}>
          {`再看一眼，会不会有人认得出：${maybe.join('、')}`}
        </Text>
      ) : null}
    </View>
  )
}

/** The sentence for the first that says who somebody is; null for words that may go. */
export function troubleIn(text: string): string | null {
  const [first] = identifiedIn(text)
  return first ? sentenceFor(first.refusal) : null
}
