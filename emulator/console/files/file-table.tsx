import type { FileInfo } from '../../cloud/console/contract'
import { Scrolling } from '../parts/scrolling'
import { bytes } from '../wording/amounts'
import { wallTime } from '../wording/times'

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Files under the folder they are in. */
export function FileTable({ files, addressOf }: { files: readonly FileInfo[]; addressOf: (path: string) => string }) {
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))].sort()
  return (
    <Scrolling label='文件'>
      <table>
        <thead>
          <tr>
            <th scope='col'>名字</th>
            <th scope='col' className='number'>
              大小
            </th>
            <th scope='col'>类型</th>
            <th scope='col'>存入时间</th>
          </tr>
        </thead>
        {folders.map((folder) => (
          <tbody key={folder}>
            <tr className='folder'>
              <th scope='rowgroup' colSpan={4}>
                {folder || '最外层'}
              </th>
            </tr>
            {files
              .filter(({ path }) => folderOf(path) === folder)
              .map(({ path, size, contentType, modifiedAt }) => (
                <tr key={path}>
                  <th scope='row'>
                    <a href={addressOf(path)}>{path.slice(folder.length)}</a>
                  </th>
                  <td className='number'>{bytes(size)}</td>
                  <td>{contentType}</td>
                  <td>{wallTime(modifiedAt)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </Scrolling>
  )
}
