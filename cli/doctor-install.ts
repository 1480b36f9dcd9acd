/** What can be installed beside the program. */
export type InstallPart = 'tesseract' | 'LibreOffice' | 'git' | 'fonts'

type System = 'debian' | 'macos' | 'windows'

const words: Readonly<Record<System, Readonly<Record<InstallPart, string>>>> = {
  debian: {
    tesseract: 'sudo apt install tesseract-ocr tesseract-ocr-vie',
    LibreOffice: 'sudo apt install libreoffice-writer',
    git: 'sudo apt install git',
    fonts: 'sudo apt install fonts-dejavu-core',
  },
  macos: {
    tesseract: 'brew install tesseract tesseract-lang',
    LibreOffice: 'brew install --cask libreoffice',
    git: 'brew install git',
    fonts: 'brew install --cask font-dejavu',
  },
  windows: {
    tesseract: 'winget install UB-Mannheim.TesseractOCR (choose Vietnamese among its data)',
    LibreOffice: 'winget install TheDocumentFoundation.LibreOffice',
    git: 'winget install Git.Git',
    fonts: 'install DejaVu Sans from dejavu-fonts.github.io',
  },
}

/**
 * How a part is installed on a system; Linux by the names of Debian and Ubuntu, which others have alike.
 *
 * @example installWords('git', 'darwin') // 'brew install git'
 */
export function installWords(part: InstallPart, platform: NodeJS.Platform): string {
  const system = platform === 'darwin' ? 'macos' : platform === 'win32' ? 'windows' : 'debian'
  return words[system][part]
}
