import { Text, View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Badge } from '../../components/badge/badge'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { momentText } from '../../wording/dates'
import styles from '../places/places.module.scss'
import {
  bytesText,
  callsText,
  countText,
  type Health,
  operationText,
  roomText,
  shareText,
  tensText,
  withinText,
} from './words'

interface Cards {
  readonly health: Health
  readonly now: Instant
}

export function HealthCards({ health, now }: Cards) {
  return (
    <View className={styles.columns}>
      <JobsCard {...health.jobs} />
      <FailingCard {...health.calls} />
      <SlowCard {...health.calls} />
      <RoomCard room={health.room} now={now} />
    </View>
  )
}

function JobsCard({ all, notWell }: Health['jobs']) {
  return (
    <Card id='health-jobs' title='自动做的事'>
      <ListRow
        title={notWell === 0 ? `${all} 件，都正常` : `${all} 件里，${notWell} 件没有做好`}
        badge={<Badge tone={notWell === 0 ? 'soft' : 'accent'}>{notWell === 0 ? '正常' : '要看'}</Badge>}
      />
      <Button kind='quiet' id='to-jobs' onPress={() => void openPage('/manager/pages/jobs/index')}>
        一件一件看
      </Button>
    </Card>
  )
}

function FailingCard(calls: Health['calls']) {
  const { failing, until } = calls
  return (
    <Card id='health-failing' title='没有答成的'>
      <Text className={styles.note}>{until === null ? '最近一天还没有数到。' : callsText(calls)}</Text>
      {failing.map(({ name, failed, percent }) => (
        <ListRow key={name} title={operationText(name)} note={shareText(failed, percent)} />
      ))}
    </Card>
  )
}

function SlowCard({ slowest, retried, busy, until }: Health['calls']) {
  const again = retried === 0 ? '没有碰到一起的。' : `碰到一起、重来过 ${countText(retried)} 次。`
  const gaveUp = busy === 0 ? '' : `其中 ${countText(busy)} 次一直没轮到，请人稍后再试了。`
  return (
    <Card id='health-slow' title='等得久的'>
      {until === null ? (
        <Text className={styles.note}>最近一天还没有数到。</Text>
      ) : (
        <>
          {slowest.length === 0 ? <Text className={styles.note}>没有等得久的。</Text> : null}
          {slowest.map(({ name, within }) => (
            <ListRow key={name} title={operationText(name)} note={withinText(within)} />
          ))}
          <Text className={styles.note}>{`两个人同时改一样东西，程序会让一个人重来：${again}${gaveUp}`}</Text>
        </>
      )}
    </Card>
  )
}

function RoomCard({ room, now }: { readonly room: Health['room']; readonly now: Instant }) {
  return (
    <Card id='health-room' title='放资料的地方'>
      {room === null ? (
        <Text className={styles.note}>每天夜里数一次，还没有数过。</Text>
      ) : (
        <>
          <Text className={styles.note}>{roomText(room)}</Text>
          {room.largest.map(({ name, documents, bytes }) => (
            <ListRow key={name} title={name} note={`${tensText(documents)} 条，大约 ${bytesText(bytes)}`} />
          ))}
          <Text className={styles.note}>
            {`${momentText(room.at, now)} 数的，上面是数据库里的名字。大小是称了其中几条估出来的，没有算索引；图片、音频这些文件不在里面，请在云开发控制台看。`}
          </Text>
          {room.most === null ? (
            <Text className={styles.note} id='room-unknown'>
              没有告诉程序一共能放多少，所以算不出还剩多少。请维护程序的人设上 XINLIN_DATABASE_MB。
            </Text>
          ) : null}
        </>
      )}
    </Card>
  )
}
