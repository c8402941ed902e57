import { View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import { spanText } from '../../wording/dates'
import { type Chosen, endOf, type Offer, type Terms } from '../place/choosing'
import styles from './book-for.module.scss'
import { Tick } from './tick'

type Site = Terms['sites'][number]

interface ReadBackProps {
  readonly place: Chosen
  readonly offer: Offer
  readonly site: Site | undefined
  readonly now: Instant
  /** As it was written down; empty where there is none. */
  readonly number: string
  readonly done: boolean
  readonly onDone: (done: boolean) => void
}

/** What is said aloud once more before it is booked: somebody who sees no screen has nothing else to find a mistake by. */
export function ReadBack({ place, offer, site, now, number, done, onDone }: ReadBackProps) {
  return (
    <View className={styles.part}>
      <Heading level={2}>念回去，核对一遍</Heading>
      <Card id='read-back-words' tone='soft'>
        <Paragraph>{`“我再念一遍：${spanText(place.start, endOf(offer, place.start), now)}。`}</Paragraph>
        <Paragraph>{whereText(place, offer, site, number)}</Paragraph>
        <Paragraph>{`${whomText(site)}对不对？”`}</Paragraph>
      </Card>
      <Tick id='read-back' label='已经念回去，对方说没有错' checked={done} onChange={onDone} />
    </View>
  )
}

function whereText({ mode }: Chosen, { roomId }: Offer, site: Site | undefined, number: string): string {
  if (mode === 'phone') return number === '' ? '到时我们打电话给您。' : `到时我们打 ${number} 给您。`
  if (mode !== 'room') return '到时在网上谈，会议链接另外告诉您。'
  const room = site?.rooms.find(({ id }) => id === roomId)?.name
  return `地点是${[site?.name, site?.address, room].filter(Boolean).join('，')}。`
}

const whomText = (site: Site | undefined): string =>
  site?.phone
    ? `来不了或者想改时间，打 ${site.phone}，报预约码。`
    : '来不了或者想改时间，告诉站点的工作人员，报预约码。'
