import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import { readBuilt } from '#core/contracts/organisation'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { KeepingPage } from '../../places/keeping-page'
import styles from '../../places/places.module.scss'
import { askedWords, kindNames, shareText } from '../../places/words'
import { TakeAlong } from '../../tables/take-along'
import '../../refusals'

type Tier = OutputOf<typeof readBuilt>['tiers'][number]

/** How far an area is built, tier by tier. */
function BuiltPage() {
  const [nodeId, setNode] = useState<string | null>(null)
  const asked = useReading(readBuilt, nodeId === null ? {} : { nodeId })
  const heading = asked.state === 'ready' ? `${asked.value.place.name}的建成率` : '建成率'
  return (
    <KeepingPage
      asked={asked}
      title='建成率'
      heading={heading}
      lead='数的是地方，不是人。该有的站点有了，里面有房间，写了开放时间，没有停用，才算建成。'
    >
      {({ place, places, tiers }) => (
        <View className={styles.list}>
          {tiers.length === 0 ? (
            <Notice kind='empty' id='no-tiers'>
              这里和下面还没有要建站点的地方。
            </Notice>
          ) : (
            <View className={styles.columns}>
              {tiers.map((tier) => (
                <OneTier key={tier.tier} tier={tier} />
              ))}
            </View>
          )}
          <Button
            kind='secondary'
            id='to-targets'
            onPress={() => void openPage('/manager/pages/place/index', { id: place.id })}
          >
            改这里的目标
          </Button>
          <TakeAlong table='built' name='建成率' />
          {places.some(({ id }) => id !== place.id) ? (
            <ListGroup title='看别的地方'>
              {places
                .filter(({ id }) => id !== place.id)
                .map(({ id, name }) => (
                  <ListRow key={id} id={`built-${id}`} title={name} onPress={() => setNode(id)} />
                ))}
            </ListGroup>
          ) : null}
        </View>
      )}
    </KeepingPage>
  )
}

function OneTier({ tier: { tier, places, built, share, target, reached, without } }: { readonly tier: Tier }) {
  const goal = target === null ? '没有设目标' : reached ? `到了 ${target}% 的目标` : `还没有到 ${target}% 的目标`
  const missing = places - built
  const rest = missing > without.length ? `等 ${missing} 个` : ''
  return (
    <Card id={`tier-${tier}`} title={kindNames[tier]}>
      <ListRow
        title={shareText(share)}
        badge={<Badge tone={reached ? 'accent' : 'soft'}>{goal}</Badge>}
        note={`${places} 个里建成了 ${built} 个`}
      />
      <Text className={styles.note}>{`${askedWords[tier]}。`}</Text>
      {missing > 0 ? <Text className={styles.note}>{`还没有的：${without.join('、')}${rest}`}</Text> : null}
    </Card>
  )
}

export default asPage(BuiltPage)
