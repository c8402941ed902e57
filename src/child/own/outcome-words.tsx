import { Text, View } from '@tarojs/components'
import { heardVoice } from '#core/content/heard-voice'
import type { listResults } from '#core/contracts/children'
import type { OutputOf } from '#core/contracts/operation'
import styles from '../mode/child-mode.module.scss'
import { GivenPart } from './given-card'
import { outcomeFor, ownTest } from './tests'

export type Result = OutputOf<typeof listResults>['results'][number]

/** What a result says in plain words, and each answer where it is shown. */
export function OutcomeWords({
  id,
  found,
  theirs,
}: {
  readonly id: string
  readonly found: NonNullable<Result['found']>
  readonly theirs: boolean
}) {
  const outcome = outcomeFor(found.scaleId, found.score.bandId)
  const scale = ownTest(found.scaleId, found.scaleVersion)
  return (
    <View className={styles.lines}>
      {outcome ? <Text>{outcome.headline}</Text> : null}
      {(theirs ? (outcome?.lines ?? []) : nextFor(found.score.bandId)).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {found.responses && scale ? (
        <GivenPart
          id={`given-${id}`}
          scale={scale}
          given={found.responses}
          title={theirs ? undefined : heardVoice.voices.theirs}
        />
      ) : null}
    </View>
  )
}

/** What a guardian can do with it; nothing where nothing is called for. */
function nextFor(outcome: string | null): readonly string[] {
  const next: Readonly<Record<string, string>> = heardVoice.kept.next
  const line = outcome === null ? undefined : next[outcome]
  return line === undefined ? [] : [line]
}
