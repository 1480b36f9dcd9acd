/** Why a command ends without its result: one line for the person who typed it, and the program's exit code. */
export class Failure extends Error {
  override readonly name = 'Failure'

  /**
   * @param subject the file, folder or option it is about
   * @param exitCode 1: the input or the dataset is at fault; 2: the command was given wrongly
   */
  constructor(
    subject: string,
    reason: string,
    remedy: string,
    readonly exitCode: 1 | 2,
    options?: ErrorOptions,
  ) {
    super(`${subject}: ${reason} ${remedy}`, options)
  }
}
