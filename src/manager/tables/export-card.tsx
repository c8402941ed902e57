import { Text, View } from '@tarojs/components'
import type { Exportable } from '#core/contracts/setup/export'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import styles from './tables.module.scss'
import { useSavingTable } from './use-saving-table'

const lists: readonly (readonly [Exclude<Exportable, 'blank-places' | 'blank-people'>, string, string])[] = [
  ['places', '地方和站点', '可以原样再导入的几列'],
  ['rooms', '房间和设备', '一行一个'],
  ['people', '同事和邀请', '没有证件号码'],
  ['calendars', '咨询师的日程', '没有约的人'],
  ['placements', '张贴的码', '不到十次的不写数'],
  ['lines', '求助电话', '名单上的全部'],
  ['duty', '值班', '站点和自己接的电话，从今天起排好的'],
  ['hand-outs', '发放记录', '今年的，不记给了谁'],
  ['courses', '课程和播放数', '和页面上一样，小数不写'],
  ['staffing', '岗位配备', '该有的、在岗的、还缺的'],
  ['built', '建成率', '数的是地方'],
  ['closures', '关门的日子', '还没有过去的'],
  ['populations', '常住人口', '每个数都有日子和出处'],
  ['experts', '专家库', '没有任何联系方式'],
  ['wordings', '问卷的授权', '没有题目的文字'],
]

/** Each list of the caller's, as a file: what the list itself says, and no more. */
export function ExportCard() {
  const { busy, save, said } = useSavingTable('list-saved')
  return (
    <Card id='export' title='导出名单'>
      <Text className={styles.note}>导出的和页面上看到的一样多，不含居民的任何内容。名单里有同事的称呼，请放好。</Text>
      <View>
        {lists.map(([table, name, note]) => (
          <View key={table} className={styles.row}>
            <View className={styles.words}>
              <Text>{name}</Text>
              <Text className={styles.note}>{note}</Text>
            </View>
            <View className={styles.ways}>
              {(['xlsx', 'csv'] as const).map((format) => (
                <Button
                  key={format}
                  kind='quiet'
                  id={`${format}-${table}`}
                  label={`${name}，存成 ${format}`}
                  busy={busy === `${table} ${format}`}
                  disabled={busy !== null}
                  onPress={() => void save(table, format)}
                >
                  {format}
                </Button>
              ))}
            </View>
          </View>
        ))}
      </View>
      {said}
    </Card>
  )
}
