import { useState } from 'react'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { ListGroup } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { useChildren } from '../../family/use-children'
import { ChildRow } from './child-row'
import { OffListSheet } from './off-list-sheet'
import '../../refusals'

const add = () => void openPage('/child/pages/edit-child/index')

function ChildrenPage() {
  const now = useNow()
  const asked = useChildren()
  const [gone, setGone] = useState<string | null>(null)
  useRestAfter(gone === null ? 'page' : 'sheet')
  return (
    <Page title='我的孩子' lead='按孩子的年龄看看该留意什么。只要一个称呼和出生的年月，不用写真名。'>
      <Answer asked={asked} isEmpty={({ children }) => children.length === 0} empty={<NoChildren />}>
        {({ children }) => (
          <>
            <ListGroup>
              {children.map((child) => (
                <ChildRow key={child.id} child={child} now={now} onGone={() => setGone(child.id)} />
              ))}
            </ListGroup>
            <Button kind='secondary' id='add-child' onPress={add}>
              再添一个孩子
            </Button>
          </>
        )}
      </Answer>
      <Button kind='quiet' id='have-code' onPress={() => void openPage('/child/pages/join-child/index')}>
        我有一个码
      </Button>
      {gone === null ? null : <OffListSheet childId={gone} onClose={() => setGone(null)} />}
    </Page>
  )
}

function NoChildren() {
  return (
    <Notice
      kind='empty'
      id='no-children'
      action={
        <Button id='add-child' onPress={add}>
          添一个孩子
        </Button>
      }
    >
      这里还没有孩子。添上以后，会按年龄给出合适的内容。
    </Notice>
  )
}

export default asPage(ChildrenPage)
