import { useState } from 'react'
import { type ChildConsentText, childConsents } from '#core/content/child-consents'
import { agreeForChild, listChildren } from '#core/contracts/children'
import type { Voice } from '#core/domain/children/consent'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { tell } from '../../../device/tell'
import { sentenceFor } from '../../../wording/refusals'
import { ConsentText } from '../../family/consent-text'
import type { Profile } from '../../family/use-children'

export interface Asked {
  readonly text: ChildConsentText
  readonly voice: Voice
}

interface OneTextProps extends Asked {
  readonly childId: string
  readonly profile: Profile
}

/** What each voice is told and taps; a child's are as short as the text above them. */
const words = {
  guardian: {
    yes: '我是监护人，我同意',
    no: '不同意',
    saidYes: '已经同意。改主意了，随时可以收回。',
    saidNo: '已经说了不同意。',
  },
  child: {
    yes: '好，我愿意',
    no: '不，我不想',
    saidYes: '你说过愿意。想停，点“收回同意”。',
    saidNo: '你说过不愿意。改主意了，点“好，我愿意”。',
  },
} as const

/** A text with what was said to it last; either answer is one tap. */
export function OneText({ childId, text, voice, profile }: OneTextProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const agreeing = useDoing(agreeForChild, { refreshes: [listChildren] })
  const { read, keep } = profile.standing
  // What was said at a younger age counts no more, and is not told as if it did.
  const missing =
    voice === 'guardian' ? ['guardian-consent-needed'] : ['child-agreement-needed', 'own-agreement-needed']
  const isOpen = [read, keep].some((gap) => gap !== null && missing.includes(gap))
  const said = isOpen ? null : profile.words[voice]
  const { version } = childConsents[text]
  const { yes, no, saidYes, saidNo } = words[voice]

  async function answer(to: 'yes' | 'no') {
    setRefusal(null)
    const done = await agreeing.run({ childId, voice, answer: to, consentVersion: version })
    if (done.ok) tell(to === 'yes' ? '记下了，谢谢' : '记下了')
    else setRefusal(done.refusal)
  }
  return (
    <>
      <ConsentText text={text} />
      {said ? (
        <Notice kind='info' id={`said-${voice}`}>
          {said.answer === 'yes' ? saidYes : saidNo}
        </Notice>
      ) : null}
      {refusal ? (
        <Notice kind='warn' id='not-noted'>
          {mayHaveBeenDone(refusal) ? '不知道记下没有。再点一次就好。' : sentenceFor(refusal)}
        </Notice>
      ) : null}
      {said?.answer === 'yes' ? null : (
        <Button id={`yes-${voice}`} busy={agreeing.busy} onPress={() => void answer('yes')}>
          {yes}
        </Button>
      )}
      {said?.answer === 'no' ? null : (
        <Button kind='quiet' id={`no-${voice}`} disabled={agreeing.busy} onPress={() => void answer('no')}>
          {said ? '收回同意' : no}
        </Button>
      )}
    </>
  )
}
