import { View } from '@tarojs/components'
import { useState } from 'react'
import { assessmentConsents } from '#core/content/assessment-consents'
import { listAgenda } from '#core/contracts/appointments'
import { claimFor, listShared } from '#core/contracts/assessments'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Heading } from '../../../components/element/region'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { sentenceFor } from '../../../wording/refusals'
import { useKeptDraft } from '../../form/kept-draft'
import { SeatChoice } from '../../seat/seat-choice'
import type { Seat } from '../../seat/seats'
import type { PickedSeat } from '../../seat/use-seat'
import { SpokenText } from '../../spoken/spoken-text'
import styles from './index.module.scss'

const consentVersion = assessmentConsents['claim-together'].version

/** As many signs as a code has with whatever somebody puts between them. */
const MOST = 20

interface ClaimFormProps {
  readonly picked: PickedSeat
  readonly onClaimed: (seat: Seat) => void
}

const nothing: { readonly code: string; readonly heard: boolean } = { code: '', heard: false }

export function ClaimForm({ picked, onClaimed }: ClaimFormProps) {
  const { draft, change, forget } = useKeptDraft('claim', nothing)
  const [trouble, setTrouble] = useState<string | null>(null)
  const claim = useDoing(claimFor, { refreshes: [listShared], refusedRefreshes: [listAgenda] })
  const { seat } = picked

  function edit(part: Partial<typeof nothing>) {
    setTrouble(null)
    change(part)
  }
  async function confirm() {
    const missing = missingText(seat, draft)
    setTrouble(missing)
    if (!seat || missing) return
    const { date, appointmentId } = seat
    const code = draft.code.trim()
    const answer = await claim.run({ date, appointmentId, code, spokenConsent: true, consentVersion })
    if (!answer.ok) return setTrouble(troubleText(answer.refusal))
    forget()
    onClaimed(seat)
  }

  return (
    <View className={styles.sides}>
      <View className={styles.side}>
        <SeatChoice picked={picked} />
      </View>
      <View className={styles.side}>
        <SpokenText purpose='claim-together' heard={draft.heard} onHeard={(heard) => edit({ heard })} />
        <View className={styles.part}>
          <Heading level={2}>取件码</Heading>
          <Field
            id='told-code'
            label='对方念给你听的码'
            value={draft.code}
            most={MOST}
            note='十二个字母和数字，大小写都行，中间的横线写不写都可以。听错了再写一次就好；连着错三次，要等一会儿再试，码不会作废。'
            onChange={(code) => edit({ code })}
          />
          {trouble ? (
            <Notice kind='warn' id='not-claimed'>
              {trouble}
            </Notice>
          ) : null}
          <Button id='claim-for' busy={claim.busy} onPress={() => void confirm()}>
            收进对方的记录
          </Button>
        </View>
      </View>
    </View>
  )
}

function missingText(seat: Seat | null, { code, heard }: typeof nothing): string | null {
  if (!seat) return '请先选是和谁的谈话。'
  if (!heard) return '请先把上面的话念给对方听，对方说“可以”以后打勾。'
  return code.trim() === '' ? '请写上取件码。' : null
}

function troubleText(refusal: string): string {
  if (mayHaveBeenDone(refusal))
    return '没有等到回音，不知道收进去没有。填的都还在，再收一次也没关系，不会变成两份；也可以去“分享”里看看。'
  // Too short or too long to be one: said as of any other that opens nothing.
  return sentenceFor(refusal === 'bad-input' ? 'code-unknown' : refusal)
}
