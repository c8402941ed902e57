import { useState } from 'react'
import { topics as allTopics, type Topic } from '#core/domain/scheduling/topic'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { topics } from '../../../wording/codes'
import { forgetWish, setWish } from '../../booking/wish'
import { DangerSheet } from './danger-sheet'

/** What is chosen here stays in the program's memory and goes to the counsellor only with a booking. */
export function TopicScreen() {
  const now = useNow()
  const [danger, setDanger] = useState(false)

  function choose(topic: Topic | null) {
    setWish({ topic })
    void openPage('/resident/pages/find/index', { step: 'how' })
  }
  function skip() {
    forgetWish()
    void openPage('/resident/pages/times/index')
  }
  return (
    <Page title='预约' heading='想谈点什么' lead='选一个大概的就行，只用来找合适的咨询师。说不清也没关系。'>
      <Button kind='secondary' id='skip-all' onPress={skip}>
        都不选，直接看有空的时间
      </Button>
      <ListGroup>
        <ListRow
          id='in-danger'
          icon='life-buoy'
          title='不想活了，或者有人在伤害我'
          note='先看看现在能做什么，这一项不会记下来，也不会发给任何人'
          onPress={() => setDanger(true)}
        />
      </ListGroup>
      <ListGroup>
        {allTopics.map((topic) => (
          <ListRow key={topic} id={`topic-${topic}`} title={topics[topic]} onPress={() => choose(topic)} />
        ))}
        <ListRow id='topic-none' title='还说不清楚' note='到时慢慢说' onPress={() => choose(null)} />
      </ListGroup>
      {danger ? <DangerSheet now={now} onClose={() => setDanger(false)} onBook={() => choose(null)} /> : null}
    </Page>
  )
}
