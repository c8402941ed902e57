import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Page } from '../../components/page/page'
import { openPage } from '../../navigation/door'

interface NotForYouProps {
  readonly title: string
  readonly children: string
}

/** In place of a page of staff's, for whoever typed its address. */
export function NotForYou({ title, children }: NotForYouProps) {
  return (
    <Page title={title}>
      <Notice
        kind='empty'
        id='not-allowed'
        action={
          <Button kind='secondary' id='to-home' onPress={() => void openPage('/pages/home/index')}>
            回到首页
          </Button>
        }
      >
        {children}
      </Notice>
    </Page>
  )
}
