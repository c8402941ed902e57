import { Text } from '@tarojs/components'
import { useState } from 'react'
import { decideWording, listWordings } from '#core/contracts/assessments'
import type { InputOf, OutputOf } from '#core/contracts/operation'
import { ordinalOf } from '#core/domain/assessment/edition'
import { dateOf } from '#core/domain/time'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { useNow } from '../../../device/use-now'
import { fullDateText, momentText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import { LicenceReader } from '../../licence/licence-reader'
import styles from './index.module.scss'

type Brought = OutputOf<typeof listWordings>['imports'][number]

const done: Record<Brought['status'], string> = {
  proposed: '交上来',
  approved: '核准',
  refused: '退回',
  closed: '停用',
}

function standingOf({ status, licence }: Brought, today: string): string {
  if (status === 'proposed') return '等另一位负责人核准'
  if (status !== 'approved') return status === 'refused' ? '已经退回' : '已经停用'
  if (today < licence.validFrom) return '已核准，还没到授权开始的日子'
  return today > licence.validUntil ? '授权到期，已经自动停用' : '正在使用'
}

/** One that was brought: by what right, until when, who did what, and what can be decided. */
export function BroughtCard({ brought }: { readonly brought: Brought }) {
  const now = useNow()
  const [trouble, setTrouble] = useState<string | null>(null)
  const deciding = useDoing(decideWording, { refreshes: [listWordings] })
  const [isRead, setRead] = useState(false)
  const { id, title, version, licence, document, status, deeds } = brought

  async function decide(decision: InputOf<typeof decideWording>['decision']) {
    setTrouble(null)
    const answer = await deciding.run({ importId: id, decision })
    if (!answer.ok) setTrouble(sentenceFor(answer.refusal))
  }

  return (
    <Card id={`brought-${id}`} title={`${title}，第 ${ordinalOf(version)} 份文字`}>
      <Text>{standingOf(brought, dateOf(now))}</Text>
      <Text>{`授权：${licence.holder}，${licence.reference}`}</Text>
      <Text className={styles.note}>{`范围：${licence.territory}。译文：${licence.translation}`}</Text>
      <Text className={styles.note}>{`依据：${licence.citation}；${licence.normSample}`}</Text>
      <Text>{`${fullDateText(licence.validFrom)} 到 ${fullDateText(licence.validUntil)}`}</Text>
      {document ? (
        <LicenceReader importId={id} document={document} onRead={() => setRead(true)} />
      ) : (
        <Text className={styles.note}>交的时候没有附授权书原件。要用的话，请退回，附上原件重新交。</Text>
      )}
      {deeds.map(({ at, did, mine }) => (
        <Text key={`${at} ${did}`} className={styles.note}>
          {`${momentText(at, now)} ${done[did]}，${mine ? '是你' : '另一位负责人'}`}
        </Text>
      ))}
      {trouble ? (
        <Notice kind='warn' id={`trouble-${id}`}>
          {trouble}
        </Notice>
      ) : null}
      {status === 'proposed' ? (
        <>
          {document && !isRead ? <Text className={styles.note}>先看过授权书原件，才能核准。</Text> : null}
          <Button id={`approve-${id}`} busy={deciding.busy} disabled={!isRead} onPress={() => void decide('approved')}>
            核准，让来访者用
          </Button>
          <Button kind='secondary' id={`refuse-${id}`} disabled={deciding.busy} onPress={() => void decide('refused')}>
            退回
          </Button>
        </>
      ) : null}
      {status === 'approved' ? (
        <Button kind='secondary' id={`close-${id}`} busy={deciding.busy} onPress={() => void decide('closed')}>
          停用
        </Button>
      ) : null}
    </Card>
  )
}
