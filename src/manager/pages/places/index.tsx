import { View } from '@tarojs/components'
import { listTree } from '#core/contracts/organisation'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { SideBySide } from '../../../counsellor/desk/side-by-side'
import { openPage } from '../../../navigation/door'
import { KeepingPage } from '../../places/keeping-page'
import styles from '../../places/places.module.scss'
import { TreeRows } from '../../places/tree-rows'
import '../../refusals'

/** All that somebody keeps, as it stands under one another. */
function PlacesPage() {
  const asked = useReading(listTree, {})
  return (
    <KeepingPage
      asked={asked}
      title='地方和站点'
      heading='地方和站点'
      lead='你管的街道、社区、学校和单位。点一个地方，看它的站点和设置，在下面加新的。'
    >
      {({ nodes, more }) =>
        nodes.length === 0 ? (
          <Notice kind='empty' id='no-places'>
            还没有归你管的地方，请找上一级的负责人加上。
          </Notice>
        ) : (
          <View className={styles.list}>
            <SideBySide>
              <Button kind='secondary' id='to-built' onPress={() => void openPage('/manager/pages/built/index')}>
                看建成率
              </Button>
              <Button kind='secondary' id='to-staffing' onPress={() => void openPage('/manager/pages/staffing/index')}>
                看岗位配备
              </Button>
              <Button kind='quiet' id='to-tables' onPress={() => void openPage('/manager/pages/tables/index')}>
                用表格添，或者存成表格
              </Button>
              <Button kind='quiet' id='to-messages' onPress={() => void openPage('/manager/pages/messages/index')}>
                微信提醒的模板
              </Button>
              <Button kind='quiet' id='to-jobs' onPress={() => void openPage('/manager/pages/jobs/index')}>
                自动做的事
              </Button>
              <Button kind='quiet' id='to-health' onPress={() => void openPage('/manager/pages/health/index')}>
                运行情况
              </Button>
            </SideBySide>
            {more ? (
              <Notice kind='info' id='not-all'>
                地方太多，这里没有列全。点开上一级的地方，里面的都在。
              </Notice>
            ) : null}
            <TreeRows nodes={nodes} />
          </View>
        )
      }
    </KeepingPage>
  )
}

export default asPage(PlacesPage)
