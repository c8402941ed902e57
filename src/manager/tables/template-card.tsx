import { Text, View } from '@tarojs/components'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import styles from './tables.module.scss'
import { useSavingTable } from './use-saving-table'

/** The tables to fill in. */
export function TemplateCard() {
  const { busy, save, said } = useSavingTable('template-saved')
  return (
    <Card id='template' title='一、拿一份模板'>
      <Text className={styles.note}>
        一份表里有「地点」「人员」和「写法」。把示例的几行换成自己的，不用写的格空着。只填一张也行。
      </Text>
      <View className={styles.list}>
        <Button
          kind='secondary'
          id='template-xlsx'
          busy={busy === 'blank-places xlsx'}
          disabled={busy !== null}
          onPress={() => void save('blank-places', 'xlsx')}
        >
          下载模板（xlsx）
        </Button>
        <View className={styles.ways}>
          <Button
            kind='quiet'
            id='template-csv'
            busy={busy === 'blank-places csv'}
            disabled={busy !== null}
            onPress={() => void save('blank-places', 'csv')}
          >
            只要地点（csv）
          </Button>
          <Button
            kind='quiet'
            id='template-people-csv'
            busy={busy === 'blank-people csv'}
            disabled={busy !== null}
            onPress={() => void save('blank-people', 'csv')}
          >
            只要人员（csv）
          </Button>
        </View>
        {said}
      </View>
    </Card>
  )
}
