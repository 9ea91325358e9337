export const orgId = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50';

/** The same on the server and in the browser, which reach Frontier by different addresses. */
export const transportId = 'frontier';
