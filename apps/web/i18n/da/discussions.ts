export const discussions = {};
