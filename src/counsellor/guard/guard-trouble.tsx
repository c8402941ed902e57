import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { sentenceFor } from '../../wording/refusals'
import type { Trouble } from './use-guard'

interface GuardTroubleProps {
  readonly trouble: Trouble
  /** Which appointments it may be about, in words; empty where it is about none. */
  readonly about: string
  readonly busy: boolean
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** What came in the way of saving. Trying again is no risk: it is the same attempt. Null where saving goes on below. */
export function GuardTrouble({ trouble, about, busy, onAgain, onClose }: GuardTroubleProps) {
  const { state } = trouble
  return (
    <>
      <Notice kind='warn' id='change-refused'>
        {troubleText(trouble, about)}
      </Notice>
      {state === 'unknown' || state === 'not-done' ? (
        <Button id='save-again' busy={busy} onPress={onAgain}>
          再试一次
        </Button>
      ) : null}
      {state === 'unknown' || state === 'back' ? (
        <Button kind='secondary' id='change-back' disabled={busy} onPress={onClose}>
          {state === 'back' ? '回去改一改' : '先看看日历现在怎样'}
        </Button>
      ) : null}
    </>
  )
}

function troubleText({ state, refusal }: Trouble, about: string): string {
  switch (state) {
    case 'unknown':
      return '没有收到回音，不确定存上了没有。再试一次也没关系，不会存成两份；也可以先看看日历。'
    case 'not-done':
      return `还没有保存，选好的都还在。${sentenceFor(refusal)}`
    case 'look-again':
      return `${sentenceFor(refusal)}这里已经是新的样子，选好的都还在。`
    case 'doubted':
      return `还没有保存。${about}${sentenceFor(refusal)}别的选好的都还在。`
    case 'back':
      return `没有保存。${sentenceFor(refusal)}`
  }
}
