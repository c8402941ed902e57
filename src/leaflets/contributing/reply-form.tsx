import { useState } from 'react'
import { listMyContributions, replyToEditor } from '#core/contracts/contributions'
import { MOST_WORDS } from '#core/domain/contributions/contribution'
import { wordsOfDying } from '#core/domain/risk/speaks-of-dying'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Lines } from '../../counsellor/form/lines'
import { openHelp } from '../../navigation/door'
import { sentenceFor } from '../../wording/refusals'

/** An answer to what an editor asked. What is written stays where the network fails. */
export function ReplyForm({ contributionId }: { readonly contributionId: string }) {
  const [words, setWords] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  // While they write: once for each such word. What was written after it is looked at once more before it goes.
  const [seenFor, setSeenFor] = useState<readonly string[]>([])
  const [seenAs, setSeenAs] = useState('')
  const [looksAgain, setLooksAgain] = useState(false)
  const replying = useDoing(replyToEditor, { refreshes: [listMyContributions] })
  const speaking = wordsOfDying(words)

  async function send() {
    if (words.trim() === '') return setTrouble(sentenceFor('words-needed'))
    if (speaking.length > 0 && seenAs !== words) return setLooksAgain(true)
    setTrouble(null)
    const answer = await replying.run({ contributionId, words, helpSeen: speaking.length > 0 })
    if (!answer.ok) setTrouble(`${sentenceFor(answer.refusal)}你写的都还在。`)
  }
  function goOn() {
    setSeenFor(speaking)
    setSeenAs(words)
    setLooksAgain(false)
  }
  if (looksAgain || speaking.some((one) => !seenFor.includes(one))) {
    return (
      <Notice
        kind='warn'
        id='reply-danger'
        action={
          <>
            <Button id='reply-help' icon='life-buoy' onPress={() => void openHelp()}>
              看求助的电话
            </Button>
            <Button kind='quiet' id='reply-seen' onPress={goOn}>
              说的是过去的事，接着写
            </Button>
          </>
        }
      >
        你写的话让我们想先停一停。要是说的就是现在的你，不要等编辑，先打 12356；有生命危险打 120。
      </Notice>
    )
  }
  return (
    <>
      <Lines id='reply-words' label='回答编辑' value={words} most={MOST_WORDS} onChange={setWords} />
      {trouble === null ? null : (
        <Notice kind='warn' id='reply-refused'>
          {trouble}
        </Notice>
      )}
      <Button id='send-reply' busy={replying.busy} onPress={() => void send()}>
        回给编辑
      </Button>
    </>
  )
}
