import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Scale } from '#core/domain/assessment/scale'
import type { AgeFacts } from '#core/domain/children/age'
import type { AgeChoice } from '#core/domain/children/age-blocks'
import { dateOf } from '#core/domain/time'
import { isLook } from '#core/scales/children/looks'
import { asPage } from '../../../boundary/as-page'
import { now as clock } from '../../../cloud/clock'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Page } from '../../../components/page/page'
import { noteLookedAt } from '../../../device/looked-at'
import { tell } from '../../../device/tell'
import { useNow } from '../../../device/use-now'
import { goBack, openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { useBrought } from '../../../resident/self-test/use-brought'
import { nothingWritten, readWritten, type Troubles } from '../../check/about-child'
import { AboutChildCard } from '../../check/about-child-card'
import { broughtFor } from '../../check/brought'
import { ChooseCheck } from '../../check/choose-check'
import { ClosedCard } from '../../check/closed-card'
import { type Draft, type Found, forgetDraft, foundDraft, liesClosed } from '../../check/draft'
import { FoundCard } from '../../check/found-card'
import { Questions } from '../../check/questions'
import { childIn, useChildren } from '../../family/use-children'
import '../../refusals'

const noTroubles: Troubles = { born: null, weeks: null }
const lead = '按国家的几份表，看看孩子这个年龄该留意什么。不用登录，不用写名字。'

function CheckPage() {
  const { child } = useRouter().params
  return child === undefined || process.env.XINLIN_H5 === 'public' ? <Check known={null} /> : <CheckKnown id={child} />
}

/** Of a child with a profile nothing has to be asked but whether the months are full. */
function CheckKnown({ id }: { readonly id: string }) {
  const asked = useChildren()
  if (asked.state === 'ready') {
    const profile = childIn(asked.value, id)?.profile
    return <Check known={profile ? { id, ...profile } : null} />
  }
  return (
    <Page title='孩子' heading='为孩子看看' lead={lead}>
      <Answer asked={asked}>{() => null}</Answer>
    </Page>
  )
}

interface CheckProps {
  readonly known: (AgeFacts & { readonly id: string }) | null
}

/** Born when, then what, then the questions. Without a profile all of the first is in memory alone. */
function Check({ known }: CheckProps) {
  const now = useNow()
  const today = dateOf(now)
  useBrought({ enabled: known !== null })
  const [found, setFound] = useState<Found | null>(foundDraft)
  const [closed, setClosed] = useState(liesClosed)
  const [begun, setBegun] = useState<Found | null>(null)
  const [written, setWritten] = useState(nothingWritten)
  const [troubles, setTroubles] = useState(noTroubles)
  const [child, setChild] = useState<AgeFacts | null>(known)
  const [told, setTold] = useState<number | null>(null)
  useRestAfter(begun ? 'questions' : found ? 'found' : child ? 'choose' : 'born')

  function wipe() {
    forgetDraft()
    setFound(null)
    setClosed(false)
    setBegun(null)
    tell('已经清掉')
  }
  function pause() {
    tell('先停一下，随时可以接着答')
    void goBack('/pages/assess/index')
  }
  function begin(scale: Scale, { chosen, corrected }: AgeChoice) {
    const at = clock()
    const draft: Draft = {
      ...{
        scaleId: scale.id,
        scaleVersion: scale.version,
        ageInMonths: chosen.months,
        corrected,
        childId: known?.id ?? null,
      },
      ...{ responses: {}, begunAt: at, savedAt: at, completedAt: null },
    }
    setBegun({ scale, draft })
  }
  function goOnWith(one: Found) {
    if (one.draft.completedAt !== null) return void openPage('/child/pages/check-result/index')
    setBegun(one)
  }
  function next() {
    const read = readWritten(written, today)
    setTroubles(read.troubles)
    setChild(read.facts)
  }

  if (begun) {
    return (
      <Questions
        scale={begun.scale}
        draft={begun.draft}
        onPause={pause}
        onWipe={wipe}
        onResult={() => {
          if (begun.draft.childId !== null && isLook(begun.scale.id))
            noteLookedAt(begun.draft.childId, begun.draft.ageInMonths)
          setFound(foundDraft())
          setBegun(null)
          void openPage('/child/pages/check-result/index')
        }}
      />
    )
  }
  if (found) {
    return (
      <Page title='孩子' heading='为孩子看看' lead={lead}>
        <FoundCard found={found} onGoOn={() => goOnWith(found)} onWipe={wipe} />
      </Page>
    )
  }
  if (child) {
    return (
      <Page title='孩子' heading='为孩子看看'>
        {closed ? <ClosedCard onWipe={wipe} /> : null}
        <ChooseCheck
          child={child}
          today={today}
          told={told}
          brought={known ? broughtFor(child, now, told) : []}
          onTell={setTold}
          onBegin={begin}
        />
        {known ? null : (
          <Button
            kind='quiet'
            id='other-age'
            onPress={() => {
              setChild(null)
              setTold(null)
            }}
          >
            年月写错了，改一下
          </Button>
        )}
      </Page>
    )
  }
  return (
    <Page
      title='孩子'
      heading='为孩子看看'
      lead={lead}
      footer={
        <Button id='to-choose' onPress={next}>
          下一步
        </Button>
      }
    >
      <AboutChildCard written={written} troubles={troubles} onWrite={setWritten} />
    </Page>
  )
}

export default asPage(CheckPage)
