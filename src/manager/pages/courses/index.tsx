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
  return (
    <ForManagers
      asked={asked}
      heading='课程和播放数'
      lead='点一门课，看各社区放了多少次。一人一天一节只算一次，要放够一半；谁听了什么，这里查不到，也不存。'
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
              {courses.map(({ id, title, shown, lessons }) => (
                <ListRow
                  key={id}
                  id={id}
                  title={title}
                  badge={<Badge tone={shown ? 'accent' : 'soft'}>{shown ? '居民看得到' : '没有放出来'}</Badge>}
                  note={`${lessons} 节`}
                  onPress={() => void openPage(`/manager/pages/plays/index`, { id })}
                />
              ))}
            </ListGroup>
          )}
        </View>
      )}
    </ForManagers>
  )
}

export default asPage(KeptCoursesPage)
