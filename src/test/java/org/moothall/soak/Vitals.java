package org.moothall.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/// How a program in another process fares.
///
/// @param heap megabytes that are in use after a collection
/// @param threads of the platform
/// @param handles open files and sockets
record Vitals(long heap, int threads, long handles) {

  /// Looks at a process, after a collection.
  // The address that is connected to is that of the process itself.
  @SuppressWarnings("BanJNDI")
  static Vitals of(long process) throws IOException, AttachNotSupportedException {
    VirtualMachine machine = VirtualMachine.attach(String.valueOf(process));
    try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
      MBeanServerConnection beans = connector.getMBeanServerConnection();
      MemoryMXBean memory = ManagementFactory.getPlatformMXBean(beans, MemoryMXBean.class);
      memory.gc();
      return new Vitals(memory.getHeapMemoryUsage().getUsed() >> 20, ManagementFactory.getPlatformMXBean(beans, ThreadMXBean.class).getThreadCount(),
          ManagementFactory.getPlatformMXBean(beans, UnixOperatingSystemMXBean.class).getOpenFileDescriptorCount());
    } finally {
      machine.detach();
    }
  }

  @Override
  public String toString() {
    return "%d | %d | %d".formatted(heap, threads, handles);
  }
}
