import { useState } from 'react'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { BookForForm } from '../../book-for/book-for-form'
import { BookedFor } from '../../book-for/booked-for'
import { useDraft } from '../../book-for/draft'
import type { Row } from '../../book-for/use-booking-for'
import { DeskPage } from '../../desk/desk-page'
import { NotForYou } from '../../desk/not-for-you'
import { CalendarChoice } from '../../place/calendar-choice'
import { nothingChosen, type Terms } from '../../place/choosing'
import { useTerms } from '../../terms/use-terms'
import '../../refusals'

const openOffers = ({ terms }: Terms) => (terms.status === 'active' ? terms.offers.filter(({ open }) => open) : [])

function BookForPage() {
  const now = useNow()
  const drafted = useDraft()
  const asked = useTerms(drafted.draft.choosing.counsellorId ?? undefined)
  const [booked, setBooked] = useState<Row | null>(null)
  useRestAfter(booked ? 'booked' : 'form')
  if (asked.state === 'failed' && (asked.refusal === 'not-allowed' || asked.refusal === 'counsellor-unknown')) {
    return (
      <NotForYou title='代约'>这一页是给咨询师替别人约的。如果你是咨询师却打不开，请找站点的负责人开通。</NotForYou>
    )
  }
  return (
    <DeskPage
      title='代约'
      heading={booked ? '约好了' : '给打电话来的或到场的人约'}
      lead={booked ? undefined : '对方不用有微信，也不用说姓名。约好后把预约码告诉对方就行。'}
    >
      <Answer
        asked={asked}
        rows={5}
        isEmpty={(value) => openOffers(value).length === 0 && !value.calendars}
        empty={<NothingOffered />}
      >
        {(terms) =>
          booked ? (
            <BookedFor
              row={booked}
              siteName={terms.sites.find(({ id }) => id === booked.siteId)?.name ?? ''}
              now={now}
              onAnother={() => setBooked(null)}
            />
          ) : (
            <>
              <CalendarChoice
                terms={terms}
                onChoose={(counsellorId) =>
                  drafted.change({ choosing: { ...nothingChosen, counsellorId }, topic: null })
                }
              />
              {openOffers(terms).length === 0 ? <NothingOffered /> : null}
              <BookForForm
                {...{ terms, drafted, now }}
                offers={openOffers(terms)}
                onBooked={(row) => {
                  drafted.forget()
                  setBooked(row)
                }}
              />
            </>
          )
        }
      </Answer>
    </DeskPage>
  )
}

function NothingOffered() {
  return (
    <Notice
      kind='empty'
      id='nothing-offered'
      action={
        <Button kind='secondary' id='to-agenda' onPress={() => void openPage('/counsellor/pages/agenda/index')}>
          看我的日程
        </Button>
      }
    >
      现在没有开着的谈话可以约。开了一种以后，就能在这里替别人约；暂停了预约的，请找站点的负责人恢复。
    </Notice>
  )
}

export default asPage(BookForPage)
