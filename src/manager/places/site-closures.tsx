import { Text, View } from '@tarojs/components'
import { changeSite } from '#core/contracts/organisation'
import { clockText, dateOf } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { dateText } from '../../wording/dates'
import { specialLines } from '../../wording/opening-hours'
import styles from './places.module.scss'
import type { SiteDoor } from './site-fields'
import { useSaving } from './use-saving'

type Closure = SiteDoor['closures'][number]

/** What the door says of the days to come, and each closure that was written, to be taken back. */
export function SiteClosures({ site, onAdd }: { readonly site: SiteDoor; readonly onAdd: () => void }) {
  const today = dateOf(useNow())
  const { busy, trouble, save } = useSaving(changeSite, () => undefined)
  const coming = site.closures.filter(({ until }) => until >= today)
  const atDoor = specialLines(site.special, today, site.special.length)
  const title = ({ from, until, between }: Closure) => {
    const days = from === until ? dateText(from, today) : `${dateText(from, today)}至${dateText(until, today)}`
    return between ? `${days} ${clockText(between.from)}–${clockText(between.until)}` : days
  }
  return (
    <Card id='closures' title='关门的日子'>
      {coming.length === 0 ? <Text className={styles.note}>没有写过要关门的日子。</Text> : null}
      {coming.map((closure) => (
        <View key={closure.id}>
          <ListRow id={`closure-${closure.id}`} title={title(closure)} note={closure.reason} />
          <Button
            kind='quiet'
            id={`remove-closure-${closure.id}`}
            label={`取消${title(closure)}的关门`}
            busy={busy}
            onPress={() =>
              void save({
                ...{ siteId: site.id, revision: site.revision },
                change: { part: 'remove-closure', closureId: closure.id },
              })
            }
          >
            取消这一次
          </Button>
        </View>
      ))}
      {trouble ? (
        <Notice kind='warn' id='closures-refused'>
          {trouble}
        </Notice>
      ) : null}
      {atDoor.length > 0 ? <Text className={styles.note}>{`门口这样写：${atDoor.join('；')}`}</Text> : null}
      <Button kind='secondary' id='add-closure' onPress={onAdd}>
        写一次关门
      </Button>
    </Card>
  )
}
