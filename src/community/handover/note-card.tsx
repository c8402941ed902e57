import { Text } from '@tarojs/components'
import { useState } from 'react'
import { readHandovers, removeHandover } from '#core/contracts/duty'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailedNotice } from '../../components/notice/failed-notice'
import { useRestAfter } from '../../navigation/use-rest'
import { momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import { nameOf } from '../duty/words'

type Note = NonNullable<OutputOf<typeof readHandovers>['shown']>['notes'][number]

interface NoteCardProps {
  readonly siteId: string
  readonly note: Note
  readonly now: Instant
}

export function NoteCard({ siteId, note: { id, at, name, text, mayRemove }, now }: NoteCardProps) {
  const [sure, setSure] = useState(false)
  useRestAfter(sure ? 'sure' : 'reading')
  const [trouble, setTrouble] = useState<string | null>(null)
  const { busy, run } = useDoing(removeHandover, { refreshes: [readHandovers] })
  async function remove() {
    const answer = await run({ siteId, noteId: id })
    if (!answer.ok) setTrouble(answer.refusal)
  }
  return (
    <Card id={`note-${id}`} title={`${momentText(at, now)} ${nameOf(name)}`}>
      <Text>{text}</Text>
      {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
      {!mayRemove ? null : sure ? (
        <Button kind='secondary' id={`remove-${id}`} busy={busy} onPress={() => void remove()}>
          去掉，谁都看不到了
        </Button>
      ) : (
        <Button kind='quiet' id={`sure-${id}`} onPress={() => setSure(true)}>
          去掉这一条
        </Button>
      )}
    </Card>
  )
}
