import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Sheet } from '../../../components/sheet/sheet'
import { openPage } from '../../../navigation/door'
import { agreedWords } from '../../own-data/words'
import type { Agreed } from './index'

/** What it means to take a yes back, and the way there. */
export function AgreedSheet({ agreed, onClose }: { readonly agreed: Agreed; readonly onClose: () => void }) {
  const { title, stops, remains, where, page } = agreedWords[agreed.to]
  function go() {
    onClose()
    void openPage(page)
  }
  return (
    <Sheet
      id='agreed-sheet'
      open
      title={title}
      onClose={onClose}
      actions={
        <Button id='take-back' onPress={go}>
          {where}
        </Button>
      }
    >
      <Paragraph>{`你同意过 ${agreed.times} 次，按说明的第 ${agreed.version} 版。随时可以收回，不用说理由。`}</Paragraph>
      <Paragraph>{`收回以后：${stops}`}</Paragraph>
      <Paragraph>{`不会变的：${remains}`}</Paragraph>
    </Sheet>
  )
}
