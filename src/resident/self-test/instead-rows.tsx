import { ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'

/** What is always there for somebody whom a questionnaire does not serve. Rows of a list. */
export function InsteadRows() {
  return (
    <>
      <ListRow
        id='instead-read'
        icon='book-open'
        title='读一读'
        note='写给家长、青少年和长辈的文章'
        onPress={() => void openPage('/pages/read/index')}
      />
      <ListRow
        id='instead-calm'
        icon='wind'
        title='让自己静一静'
        note='几分钟慢呼吸，什么都不用准备'
        onPress={() => void openPage('/pages/calm/index')}
      />
      <ListRow
        id='instead-talk'
        icon='message-circle'
        title='约个人聊聊'
        note='社区心理咨询师，免费，不用写名字'
        onPress={() => void openPage('/pages/booking/index')}
      />
    </>
  )
}

export function OtherTestsRow() {
  return (
    <ListRow
      id='instead-tests'
      icon='clipboard-list'
      title='看看别的自评'
      note='几分钟一份，不用登录'
      onPress={() => void openPage('/pages/assess/index')}
    />
  )
}
