import { View } from '@tarojs/components'
import { listKeptCourses } from '#core/contracts/courses'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import styles from '../../course/course.module.scss'
import { ForManagers } from '../../course/for-managers'
import '../../refusals'

/** Every course whose figures a manager may see, and the way to a new one. */
function KeptCoursesPage() {
  const asked = useReading(listKeptCourses, {})
  const figures = asked.state !== 'ready' || asked.value.figures
  return (
    <ForManagers
      asked={asked}
      heading={figures ? '课程和播放数' : '课程'}
      lead={figures ? withFigures : '点一门课，改它的名字、各节和字幕。播放数归管理人员看。'}
    >
      {({ courses }) => (
        <View className={styles.list}>
          <Button id='add-course' onPress={() => void openPage('/manager/pages/course/index')}>
            加一门课
          </Button>
          {courses.length === 0 ? (
            <Notice kind='empty' id='no-courses'>
              还没有课。先加一门，放进第一节，再给居民看。
            </Notice>
          ) : (
            <ListGroup title='现在的课'>
              {courses.map(({ id, title, shown, lessons, yours }) => (
                <ListRow
                  key={id}
                  id={id}
                  title={title}
                  badge={<Badge tone={shown ? 'accent' : 'soft'}>{shown ? '居民看得到' : '没有放出来'}</Badge>}
                  note={`${lessons} 节`}
                  onPress={wayTo(id, figures, yours)}
                />
              ))}
            </ListGroup>
          )}
        </View>
      )}
    </ForManagers>
  )
}

const withFigures = '点一门课，看各社区放了多少次。一人一天一节只算一次，要放够一半；谁放了什么，这里查不到，也不存。'

/** To its figures, for who may see them, and from there to what it says; else straight there, where it is theirs. */
function wayTo(id: string, figures: boolean, yours: boolean): (() => void) | undefined {
  if (figures) return () => void openPage('/manager/pages/plays/index', { id })
  return yours ? () => void openPage('/manager/pages/course/index', { id }) : undefined
}

export default asPage(KeptCoursesPage)
