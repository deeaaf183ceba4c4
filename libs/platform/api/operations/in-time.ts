const patienceMs = 1_000;

/** An answer, when it comes within a second, or as many ms as are given. @param late what is said when it does not */
export async function inTime<Answer>(answer: Promise<Answer>, late: string, ms = patienceMs): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late)), ms);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
