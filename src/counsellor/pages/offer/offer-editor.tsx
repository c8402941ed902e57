import { Fragment, useState } from 'react'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import { makeOffer, makeSelfServeOffer } from '#core/domain/scheduling/make-offer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { goBack } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import { DraftNotice } from '../../form/draft-notice'
import { type Change, useKeptDraft } from '../../form/kept-draft'
import { ChangeSheet } from '../../guard/change-sheet'
import type { Offer, Site } from '../../offer/draft'
import { type Part, partOfFault } from '../../offer/faults'
import type { Whose } from '../../terms/terms-page'
import { Asking } from './asking'
import { Basics } from './basics'
import { Opened } from './opened'
import { Times } from './times'
import { Windows } from './windows'

interface OfferEditorProps {
  readonly before: Offer
  readonly isNew: boolean
  readonly whose: Whose
  readonly sites: readonly Site[]
  /** Nobody's: a thing that people use by themselves. */
  readonly alone: boolean
  /** Why what is known could not be brought up to date. */
  readonly trouble: string | null
}

/** What each part of the editor is given. */
export interface PartProps {
  readonly offer: Offer
  readonly sites: readonly Site[]
  /** Used by oneself: nobody to talk to, to answer or to read what is written. */
  readonly alone: boolean
  readonly onChange: (change: Change<Offer>) => void
  /** What is wrong with a part, to be said at it. */
  readonly troubleOf: (part: Part) => string | null
}

/** All there is to say of something that can be booked. What is written stays until it is stored or thrown away. */
export function OfferEditor({ before, isNew, whose, sites, alone, trouble }: OfferEditorProps) {
  const draft = useKeptDraft(`offer ${whose.counsellorId ?? 'own'} ${before.id}`, before)
  const { draft: offer } = draft
  const [fault, setFault] = useState<string | null>(null)
  // Fields keep what is written in them as it is written: thrown away, they begin anew.
  const [round, setRound] = useState(0)
  const [change, setChange] = useState<ChangeAsked | null>(null)
  const around: PartProps = {
    offer,
    sites,
    alone,
    onChange(change) {
      setFault(null)
      draft.change(change)
    },
    troubleOf: (part) => (fault !== null && partOfFault(fault) === part ? sentenceFor(fault) : null),
  }

  function ask() {
    const made = alone ? makeSelfServeOffer(offer) : makeOffer(offer)
    if (!made.ok) return setFault(made.refusal)
    setFault(null)
    setChange({ kind: 'offer', offer: { ...offer, name: offer.name.trim(), bring: offer.bring.trim() } })
  }

  function throwAway() {
    draft.forget()
    setFault(null)
    setRound(round + 1)
  }

  return (
    <Page
      title={alone ? '一种用法' : '一种谈话'}
      heading={isNew ? (alone ? '加一种用法' : '加一种谈话') : offer.name || (alone ? '一种用法' : '一种谈话')}
      lead='改好以后先看看会影响谁，再保存。'
      footer={
        <>
          {fault === null ? null : (
            <Notice kind='warn' id='offer-fault'>
              {sentenceFor(fault)}
            </Notice>
          )}
          <Button id='ask-offer' onPress={ask}>
            看看影响，再保存
          </Button>
        </>
      }
    >
      {trouble === null ? null : <Notice kind='warn'>{`${sentenceFor(trouble)}写好的都还在，网络好了再保存。`}</Notice>}
      {draft.isKept ? <DraftNotice id='offer-kept' onForget={throwAway} /> : null}
      <Fragment key={round}>
        <Basics {...around} />
        <Times {...around} />
        <Windows {...around} />
        <Asking {...around} />
        <Opened {...around} />
      </Fragment>
      {change ? (
        <ChangeSheet
          change={change}
          counsellorId={whose.counsellorId}
          onDone={() => {
            draft.done(offer)
            setChange(null)
            // A moment later: a sheet's entry in the browser's history has to be on its way out before the page's.
            setTimeout(() => void goBack(), 0)
          }}
          onClose={() => setChange(null)}
        />
      ) : null}
    </Page>
  )
}
