import { useRef } from 'preact/hooks'

/** The pictures the platform takes. */
export const pictureTypes = 'image/png,image/jpeg,image/gif'

interface FilePickerProps {
  readonly label: string
  readonly accept: string
  readonly multiple?: boolean
  readonly testId: string
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that asks for files; the browser's own field stays hidden, as its text follows the browser's language. */
export function FilePicker({ label, accept, multiple = false, testId, onFiles }: FilePickerProps) {
  const ref = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="button button-file" onClick={() => ref.current?.click()}>
        {label}
      </button>
      <input
        ref={ref}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        data-testid={testId}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          // The same file can be chosen again.
          event.currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
