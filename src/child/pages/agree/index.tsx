import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { type ChildConsentText, childConsents } from '#core/content/child-consents'
import { agreeForChild, listChildren } from '#core/contracts/children'
import { type Stage, stageAt, type Voice } from '#core/domain/children/consent'
import { asPage } from '../../../boundary/as-page'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { tell } from '../../../device/tell'
import { useNow } from '../../../device/use-now'
import { sentenceFor } from '../../../wording/refusals'
import { ConsentText } from '../../family/consent-text'
import { NoSuchChild } from '../../family/no-such-child'
import { childIn, type Profile, useChildren } from '../../family/use-children'
import '../../refusals'

interface Text {
  readonly text: ChildConsentText
  readonly voice: Voice
}

/** What is asked of whom: of two voices the guardian's first. Nothing of who may not answer. */
function textsFor({ sees, hasOwnAccount }: Profile, stage: Stage): readonly Text[] {
  const isSelf = sees === 'self'
  const childSays = isSelf || !hasOwnAccount
  if (sees === 'booking') return []
  if (stage === 'adult') return isSelf ? [{ text: 'adult', voice: 'child' }] : []
  if (stage === 'own') return childSays ? [{ text: 'own', voice: 'child' }] : []
  const guardian: readonly Text[] = isSelf ? [] : [{ text: 'guardian', voice: 'guardian' }]
  return stage === 'both' && childSays ? [...guardian, { text: 'child', voice: 'child' }] : guardian
}

function AgreePage() {
  const { child: childId } = useRouter().params
  const now = useNow()
  const asked = useChildren()
  return (
    <Page title='说明' heading='同意和收回'>
      <Answer asked={asked} isEmpty={(value) => !childIn(value, childId)?.profile} empty={<NoSuchChild />}>
        {(value) => {
          const child = childIn(value, childId)
          if (!child?.profile) return null
          const texts = textsFor(child.profile, stageAt(child.profile.born, now))
          if (texts.length === 0) {
            return (
              <Notice kind='empty' id='not-yours-to-say'>
                这一步由孩子在自己的手机上决定，或者由另一位监护人来做。
              </Notice>
            )
          }
          return texts.map(({ text, voice }) => (
            <OneText key={text} childId={child.id} text={text} voice={voice} profile={child.profile as Profile} />
          ))
        }}
      </Answer>
    </Page>
  )
}

interface OneTextProps extends Text {
  readonly childId: string
  readonly profile: Profile
}

/** A text with what was said to it last; either answer is one tap. */
function OneText({ childId, text, voice, profile }: OneTextProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const agreeing = useDoing(agreeForChild, { refreshes: [listChildren] })
  const { read, keep } = profile.standing
  // What was said at a younger age counts no more, and is not told as if it did.
  const missing =
    voice === 'guardian' ? ['guardian-consent-needed'] : ['child-agreement-needed', 'own-agreement-needed']
  const isOpen = [read, keep].some((gap) => gap !== null && missing.includes(gap))
  const said = isOpen ? null : profile.words[voice]
  const { version } = childConsents[text]

  async function answer(to: 'yes' | 'no') {
    setRefusal(null)
    const done = await agreeing.run({ childId, voice, answer: to, consentVersion: version })
    if (done.ok) tell(to === 'yes' ? '记下了，谢谢' : '记下了')
    else setRefusal(done.refusal)
  }
  const isChild = voice === 'child'
  return (
    <>
      {isChild && profile.sees !== 'self' ? (
        <Notice kind='info'>请把手机交给孩子，让孩子自己读、自己点。</Notice>
      ) : null}
      <ConsentText text={text} />
      {said ? (
        <Notice kind='info' id={`said-${voice}`}>
          {said.answer === 'yes' ? '已经同意。改主意了，随时可以收回。' : '已经说了不同意。'}
        </Notice>
      ) : null}
      {refusal ? (
        <Notice kind='warn' id='not-noted'>
          {mayHaveBeenDone(refusal) ? '没有等到回音，不知道记下没有。再点一次也没关系。' : sentenceFor(refusal)}
        </Notice>
      ) : null}
      {said?.answer === 'yes' ? null : (
        <Button id={`yes-${voice}`} busy={agreeing.busy} onPress={() => void answer('yes')}>
          {isChild ? '好，我愿意' : '我是监护人，我同意'}
        </Button>
      )}
      {said?.answer === 'no' ? null : (
        <Button kind='quiet' id={`no-${voice}`} disabled={agreeing.busy} onPress={() => void answer('no')}>
          {said ? '收回同意' : isChild ? '不，我不想' : '不同意'}
        </Button>
      )}
    </>
  )
}

export default asPage(AgreePage)
